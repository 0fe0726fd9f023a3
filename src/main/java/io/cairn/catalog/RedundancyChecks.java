package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is said twice: prerequisites that follow from others, and two things under one title. */
final class RedundancyChecks {

    private final CatalogContent content;
    private final Catalog catalog;
    private final Findings findings;

    RedundancyChecks(CatalogContent content, Findings findings) {
        this.content = content;
        this.catalog = new Catalog(0, content);
        this.findings = findings;
    }

    void run() {
        catalog.units().stream()
                .filter(unit -> catalog.prerequisites(unit.id()).size() > 1)
                .forEach(this::prerequisites);
        titles();
    }

    private void prerequisites(Unit unit) {
        Set<UnitId> implied = requiredBeforePrerequisites(unit.id());
        for (Prerequisite written : unit.prerequisites()) {
            if (implied.contains(written.unit())) {
                findings.warning(
                        Kind.REDUNDANT,
                        CatalogKey.of(unit.id()),
                        written.unit(),
                        "'%s' need not be named: another prerequisite requires it".formatted(written.unit()));
            }
        }
    }

    /** What the required prerequisites require in turn, all the way down. */
    private Set<UnitId> requiredBeforePrerequisites(UnitId unit) {
        Set<UnitId> implied = new HashSet<>();
        Deque<UnitId> open = new ArrayDeque<>();
        catalog.prerequisites(unit).stream()
                .filter(Prerequisite::isRequired)
                .map(Prerequisite::unit)
                .forEach(open::addLast);
        while (!open.isEmpty()) {
            for (Prerequisite prerequisite : catalog.prerequisites(open.removeFirst())) {
                if (prerequisite.isRequired() && implied.add(prerequisite.unit())) {
                    open.addLast(prerequisite.unit());
                }
            }
        }
        return implied;
    }

    private record Title(CatalogKey.Kind kind, String text) {}

    private void titles() {
        Map<Title, CatalogKey> known = new HashMap<>();
        content.things().forEach((key, thing) -> {
            String text = Titles.of(thing).strip().toLowerCase(Locale.ROOT);
            CatalogKey other = known.putIfAbsent(new Title(key.kind(), text), key);
            if (other != null && key.kind() != CatalogKey.Kind.UNIT) {
                findings.warning(Kind.SAME_TITLE, key, Titles.of(thing), "Is called like '%s'".formatted(other.id()));
            }
        });
    }
}
