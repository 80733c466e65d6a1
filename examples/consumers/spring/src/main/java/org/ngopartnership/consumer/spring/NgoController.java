package org.ngopartnership.consumer.spring;

import jakarta.validation.Valid;
import java.net.URI;
import org.ngopartnership.organization.Ngo;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in organizations that break no rule of severity ERROR; a missing French name turns nobody away. */
@RestController
class NgoController {

    private final Partners partners;

    NgoController(Partners partners) {
        this.partners = partners;
    }

    @PostMapping("/ngos")
    ResponseEntity<Ngo> register(@Valid @RequestBody Ngo ngo) {
        partners.add(ngo);
        return ResponseEntity.created(URI.create("/ngos/" + ngo.getId())).body(ngo);
    }

    @GetMapping("/ngos/{id}")
    ResponseEntity<Ngo> find(@PathVariable("id") String id) {
        return ResponseEntity.of(partners.find(id));
    }
}
