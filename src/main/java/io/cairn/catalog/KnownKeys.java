package io.cairn.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of everything that was ever published here, for what comes from elsewhere and refers to it. */
@Component
public class KnownKeys {

    private final JdbcClient jdbc;

    KnownKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the keys that no edition of this portal has ever had, in order. One statement. */
    public List<CatalogKey> neverHad(Collection<CatalogKey> keys) {
        Set<String> asked = keys.stream().map(CatalogKey::toString).collect(Collectors.toSet());
        Set<String> had = Set.copyOf(jdbc.sql("select key from catalog_key where key = any (:keys)")
                .param("keys", asked.toArray(String[]::new))
                .query(String.class)
                .list());
        return keys.stream()
                .filter(key -> !had.contains(key.toString()))
                .distinct()
                .sorted()
                .toList();
    }
}
