package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a catalogue's content makes sense: all that must hold before it may be published, and what looks like an
 * oversight. Plain Java without side effects, fast enough to run on every change in a studio.
 */
public final class CatalogChecks {

    private CatalogChecks() {}

    /** All that was found; nothing stops at the first. */
    public static List<CatalogFinding> check(CatalogContent content) {
        return check(content, HowFar.UNHEARD);
    }

    /** @param howFar in kinds of checks */
    static List<CatalogFinding> check(CatalogContent content, HowFar howFar) {
        Findings findings = new Findings();
        List<Runnable> checks = List.of(
                () -> duplicates(content, findings),
                new ReferenceChecks(content, findings)::run,
                new SkillChecks(content, findings)::run,
                new CycleChecks(content, findings)::run,
                new SuccessionChecks(content, findings)::run,
                new CareerRoleChecks(content, findings)::run,
                new MaterialChecks(content, findings)::run,
                new TranslationChecks(content, findings)::run,
                () -> new TextChecks(findings).run(content));
        for (int done = 0; done < checks.size(); done++) {
            howFar.at(done, checks.size());
            checks.get(done).run();
        }
        howFar.at(checks.size(), checks.size());
        return findings.all();
    }

    /**
     * The same, and what only looks wrong: what nobody needs, says nothing new, takes too long, has grown old or is not translated. For
     * people who edit; it is no reason not to publish.
     */
    public static List<CatalogFinding> review(CatalogContent content, LocalDate today) {
        Findings advice = new Findings();
        new ReachChecks(content, advice).run();
        new RedundancyChecks(content, advice).run();
        new AgeChecks(content, advice, today).run();
        new TranslationChecks(content, advice).missing();
        return Stream.concat(check(content).stream(), advice.all().stream()).toList();
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
