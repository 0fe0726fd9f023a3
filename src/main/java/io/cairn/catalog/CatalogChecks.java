package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a catalogue's content makes sense: all that must hold before it may be published, and what looks like an
 * oversight. Plain Java without side effects, fast enough to run on every change in a studio.
 */
public final class CatalogChecks {

    private CatalogChecks() {}

    /** All that was found; nothing stops at the first. */
    public static List<CatalogFinding> check(CatalogContent content) {
        Findings findings = new Findings();
        duplicates(content, findings);
        new ReferenceChecks(content, findings).run();
        new SkillChecks(content, findings).run();
        new CycleChecks(content, findings).run();
        new CareerRoleChecks(content, findings).run();
        new MaterialChecks(content, findings).run();
        new TextChecks(findings).run(content);
        return findings.all();
    }

    private static void duplicates(CatalogContent content, Findings findings) {
        Set<CatalogKey> seen = new HashSet<>();
        content.keys()
                // A milestone is its area's, which is reported already.
                .filter(key -> key.kind() != CatalogKey.Kind.MILESTONE)
                .filter(key -> !seen.add(key))
                .forEach(key -> findings.error(Kind.DUPLICATE, key, "'%s' is there twice".formatted(key.id())));
    }
}
