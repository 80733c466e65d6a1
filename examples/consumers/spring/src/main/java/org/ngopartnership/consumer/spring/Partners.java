package org.ngopartnership.consumer.spring;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ngopartnership.organization.Ngo;
import org.springframework.stereotype.Component;

/** The organizations that were taken in, by id. */
@Component
class Partners {

    private final Map<String, Ngo> byId = new ConcurrentHashMap<>();

    void add(Ngo ngo) {
        byId.put(ngo.getId(), ngo);
    }

    Optional<Ngo> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
