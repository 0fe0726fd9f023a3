package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Whether translations are of something, and what has none in a language that others are translated into. */
final class TranslationChecks {

    private final CatalogContent content;
    private final Map<CatalogKey, Record> things;
    private final Findings findings;

    TranslationChecks(CatalogContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        things = content.things();
    }

    /** What must not be published. */
    void run() {
        content.translations().forEach(translation -> {
            CatalogKey of = translation.id().of();
            findings.reference(translation.key(), "The translation", of, things.keySet());
            Set<String> fields = Translatables.fields(of.kind()).keySet();
            for (String field : Set.of(Translatables.TITLE, Translatables.SUMMARY, Translatables.TEXT)) {
                if (translation.get(field) != null && !fields.contains(field)) {
                    findings.error(
                            Kind.WITHOUT_PURPOSE,
                            translation.key(),
                            "The translation has a %s, but nothing in '%s' is read in its place".formatted(field, of));
                }
            }
        });
    }

    /** What looks like an oversight. A language counts as soon as one thing is translated into it. */
    void missing() {
        Map<TranslationId, Translation> known = new HashMap<>();
        content.translations().forEach(translation -> known.putIfAbsent(translation.id(), translation));
        TranslationId.languages(content)
                .forEach(language -> things.forEach((key, thing) -> {
                    if (Translatables.kinds().contains(key.kind()) && isStillRead(thing)) {
                        Translation translation = known.get(new TranslationId(language, key));
                        if (translation == null) {
                            findings.warning(
                                    Kind.MISSING_TRANSLATION,
                                    key,
                                    language,
                                    "No %s translation".formatted(TranslationId.nameOf(language)));
                        } else {
                            gaps(translation, thing);
                        }
                    }
                }));
    }

    private static boolean isStillRead(Record thing) {
        return !(thing instanceof Certification certification)
                || certification.status().isActive();
    }

    private void gaps(Translation translation, Record thing) {
        Translatables.fields(translation.id().of().kind()).forEach((own, theirs) -> {
            if (translation.get(own) == null
                    && !Translatables.text(thing, theirs).isBlank()) {
                findings.warning(
                        Kind.MISSING_TRANSLATION,
                        translation.key(),
                        theirs,
                        "No %s text for '%s'"
                                .formatted(TranslationId.nameOf(translation.id().language()), theirs));
            }
        });
    }
}
