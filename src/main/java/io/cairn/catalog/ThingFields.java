package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.FieldType.Address;
import io.cairn.catalog.FieldType.Choice;
import io.cairn.catalog.FieldType.Day;
import io.cairn.catalog.FieldType.Entries;
import io.cairn.catalog.FieldType.Group;
import io.cairn.catalog.FieldType.Hours;
import io.cairn.catalog.FieldType.Language;
import io.cairn.catalog.FieldType.Lines;
import io.cairn.catalog.FieldType.Original;
import io.cairn.catalog.FieldType.Reference;
import io.cairn.catalog.FieldType.References;
import io.cairn.catalog.FieldType.ShortName;
import io.cairn.catalog.FieldType.Text;
import io.cairn.catalog.FieldType.Whole;
import io.cairn.catalog.ThingField.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields the things of each kind have, in the order in which they are edited. Forms and rules are made of it. */
public final class ThingFields {

    private static final FieldType LINE = new Text(200, false);
    private static final FieldType SENTENCES = new Text(1_000, true);
    private static final FieldType PARAGRAPHS = new Text(10_000, true);

    private static final Map<Kind, List<ThingField>> FIELDS = Map.ofEntries(
            Map.entry(
                    Kind.SOURCE,
                    List.of(
                            needed("title", LINE),
                            wanted("publisher", LINE),
                            needed("date", new Day()),
                            optional("note", SENTENCES))),
            Map.entry(
                    Kind.AREA,
                    List.of(needed("name", LINE), wanted("summary", SENTENCES), wanted("milestone", SENTENCES))),
            Map.entry(
                    Kind.SKILL,
                    List.of(
                            needed("name", LINE),
                            needed("area", new Reference(Kind.AREA)),
                            wanted("summary", SENTENCES),
                            wanted("why", SENTENCES),
                            optional("tools", new Lines()))),
            Map.entry(
                    Kind.UNIT,
                    List.of(
                            wanted("outcome", SENTENCES),
                            needed("effort", new Hours()),
                            entries(
                                    "prerequisites",
                                    "unit",
                                    100,
                                    needed("unit", new Reference(Kind.UNIT)),
                                    needed("kind", new Choice(Prerequisite.Kind.class)),
                                    wanted("reason", SENTENCES)),
                            optional("checklist", new Lines()))),
            Map.entry(
                    Kind.STAGE,
                    List.of(needed("name", LINE), wanted("question", SENTENCES), wanted("summary", SENTENCES))),
            Map.entry(Kind.ROLE, RoleFields.ALL),
            Map.entry(
                    Kind.RESOURCE,
                    List.of(
                            needed("title", LINE),
                            wanted("provider", LINE),
                            wanted("url", new Address()),
                            needed("kind", new Choice(LearningResource.Kind.class)),
                            needed("cost", new Choice(LearningResource.Cost.class)),
                            optional("costNote", LINE),
                            optional("hours", new Whole(1, Hours.MOST)),
                            wanted("summary", SENTENCES),
                            optional("units", new References(Kind.UNIT)),
                            status(Kind.RESOURCE))),
            Map.entry(
                    Kind.RUBRIC,
                    List.of(
                            needed("title", LINE),
                            entries(
                                    "criteria",
                                    "slug",
                                    20,
                                    needed("title", LINE),
                                    needed("slug", new ShortName()),
                                    needed("weight", new Whole(1, 10)),
                                    entries(
                                            "levels",
                                            "score",
                                            4,
                                            needed("score", new Whole(0, 3)),
                                            wanted("text", SENTENCES))))),
            Map.entry(
                    Kind.PROJECT,
                    List.of(
                            needed("title", LINE),
                            needed("paradigm", new Choice(Paradigm.class)),
                            wanted("summary", SENTENCES),
                            wanted("problem", PARAGRAPHS),
                            optional("deliverables", new Lines()),
                            wanted("data", PARAGRAPHS),
                            optional("stages", new References(Kind.STAGE)),
                            optional("needs", new References(Kind.UNIT)),
                            optional("proves", new References(Kind.UNIT)),
                            needed("effort", new Hours()),
                            needed("rubric", new Reference(Kind.RUBRIC)),
                            optional("checks", new Lines()),
                            optional("stretch", PARAGRAPHS))),
            Map.entry(
                    Kind.CERTIFICATION,
                    List.of(
                            needed("name", LINE),
                            wanted("issuer", LINE),
                            wanted("url", new Address()),
                            wanted("summary", SENTENCES),
                            optional("validityMonths", new Whole(1, 600)),
                            needed("effort", new Hours()),
                            optional("units", new References(Kind.UNIT)),
                            status(Kind.CERTIFICATION))),
            Map.entry(
                    Kind.TASK,
                    List.of(
                            needed("title", LINE),
                            needed("kind", new Choice(CareerTask.Kind.class)),
                            wanted("summary", SENTENCES),
                            needed("effort", new Hours()),
                            optional("checklist", new Lines()))),
            Map.entry(
                    Kind.GUIDE,
                    List.of(
                            needed("question", LINE),
                            needed("topic", new Choice(GuideEntry.Topic.class)),
                            wanted("answer", PARAGRAPHS),
                            optional("roles", new References(Kind.ROLE)),
                            optional("sources", new References(Kind.SOURCE)))),
            Map.entry(
                    Kind.BACKGROUND,
                    List.of(
                            needed("name", LINE),
                            wanted("summary", SENTENCES),
                            optional("knows", new References(Kind.UNIT)))),
            Map.entry(
                    Kind.SUCCESSION,
                    List.of(
                            needed("kind", new Choice(Succession.Kind.class)),
                            needed("into", new References(Kind.UNIT)))),
            Map.entry(
                    Kind.TRANSLATION,
                    List.of(
                            optional(Translatables.TITLE, LINE),
                            optional(Translatables.SUMMARY, SENTENCES),
                            optional(Translatables.TEXT, PARAGRAPHS))));

    private ThingFields() {}

    /** The kinds whose things have a form. */
    public static Set<Kind> kinds() {
        return FIELDS.keySet();
    }

    /**
     * All fields but the slug.
     *
     * @throws IllegalArgumentException if things of the kind are not edited by themselves
     */
    public static List<ThingField> of(Kind kind) {
        List<ThingField> fields = FIELDS.get(kind);
        if (fields == null) {
            throw new IllegalArgumentException("Not edited by itself: " + kind);
        }
        return fields;
    }

    /** The fields of this thing: a translation has no others than its original has texts for. */
    public static List<ThingField> of(CatalogKey key) {
        return key.kind() == Kind.TRANSLATION && !key.id().isEmpty()
                ? ofTranslation(TranslationId.parse(key.id()).of().kind())
                : of(key.kind());
    }

    /** The fields of a translation of such a thing; they hold as much as those that they stand for. */
    public static List<ThingField> ofTranslation(Kind original) {
        List<ThingField> fields = new ArrayList<>();
        Translatables.fields(original)
                .forEach((own, theirs) -> fields.add(new ThingField(
                        own,
                        of(original).stream()
                                .filter(field -> field.name().equals(theirs))
                                .findAny()
                                .orElseThrow()
                                .type(),
                        fields.isEmpty() ? Presence.NEEDED : Presence.OPTIONAL)));
        return List.copyOf(fields);
    }

    /** What gives a new thing its lasting name; that is never changed afterwards. */
    public static List<ThingField> identity(Kind kind) {
        return switch (kind) {
            case UNIT ->
                List.of(needed("skill", new Reference(Kind.SKILL)), needed("level", new Choice(Proficiency.class)));
            case SUCCESSION -> List.of(needed("unit", new Text(100, false)));
            case TRANSLATION -> List.of(needed("language", new Language()), needed("of", new Original()));
            default -> List.of(needed("slug", new ShortName()));
        };
    }

    static ThingField needed(String name, FieldType type) {
        return new ThingField(name, type, Presence.NEEDED);
    }

    static ThingField wanted(String name, FieldType type) {
        return new ThingField(name, type, Presence.WANTED);
    }

    static ThingField optional(String name, FieldType type) {
        return new ThingField(name, type, Presence.OPTIONAL);
    }

    static ThingField entries(String name, String identity, int most, ThingField... fields) {
        return optional(name, new Entries(List.of(fields), identity, most));
    }

    /** A successor is of the same kind. */
    private static ThingField status(Kind kind) {
        return needed(
                "status",
                new Group(List.of(
                        needed("state", new Choice(Status.State.class)),
                        optional("on", new Day()),
                        optional("successor", new Reference(kind)),
                        optional("note", SENTENCES))));
    }
}
