package org.ngopartnership.consumer.spring;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** The application. The JSON module and the rules are found without a line of configuration. */
@SpringBootApplication
public class PartnersApplication {

    /**
     * Starts it.
     *
     * @param arguments  options of Spring Boot
     */
    public static void main(String[] arguments) {
        SpringApplication.run(PartnersApplication.class, arguments);
    }

    /** {@return what tells the day by which imports are judged} */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Lets Bean Validation judge by the same day.
     *
     * @param clock  tells the day
     * @return the setting
     */
    @Bean
    ValidationConfigurationCustomizer dayOfJudgement(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
