package org.ngopartnership.consumer.spring;

import static java.util.stream.Collectors.joining;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.RuleViolation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Answers with problem details (RFC 9457) that name each rule, the place in the JSON, and what to do about it. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = exception.getBody();
        problem.setProperty(
                "errors",
                exception.getAllErrors().stream().map(Problems::describe).toList());
        return handleExceptionInternal(exception, problem, headers, status, request);
    }

    /** The first thing that is no JSON, or not the JSON of an organization; its message begins with the rule. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException exception, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "The JSON could not be read.");
        if (exception.getCause() instanceof JacksonException unreadable) {
            String pointer = unreadable.getPath().stream()
                    .map(step -> "/" + step.getPropertyName())
                    .collect(joining());
            problem.setProperty(
                    "errors", List.of(Map.of("pointer", pointer, "message", unreadable.getOriginalMessage())));
        }
        return handleExceptionInternal(exception, problem, headers, status, request);
    }

    private static Map<String, String> describe(ObjectError error) {
        String message = String.valueOf(error.getDefaultMessage());
        return RuleViolation.of(error.unwrap(ConstraintViolation.class))
                .map(found -> Map.of("rule", found.rule(), "pointer", found.pointer(), "message", message))
                .orElseGet(() -> Map.of("message", message));
    }
}
