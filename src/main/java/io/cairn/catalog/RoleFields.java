package io.cairn.catalog;

import static io.cairn.catalog.ThingFields.entries;
import static io.cairn.catalog.ThingFields.needed;
import static io.cairn.catalog.ThingFields.optional;
import static io.cairn.catalog.ThingFields.wanted;

import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.FieldType.Choice;
import io.cairn.catalog.FieldType.Choices;
import io.cairn.catalog.FieldType.Group;
import io.cairn.catalog.FieldType.Lines;
import io.cairn.catalog.FieldType.Reference;
import io.cairn.catalog.FieldType.References;
import io.cairn.catalog.FieldType.Text;
import io.cairn.catalog.FieldType.Truth;
import io.cairn.catalog.FieldType.Whole;
import java.util.List;

/** The fields of a career role, which are many. */
final class RoleFields {

    private static final FieldType LINE = new Text(200, false);
    private static final FieldType SENTENCES = new Text(1_000, true);
    private static final FieldType PARAGRAPHS = new Text(10_000, true);
    private static final FieldType FEW = new Whole(0, 50);
    /** A salary in a small currency is a large number. */
    private static final FieldType AMOUNT = new Whole(0, 1_000_000_000);

    static final List<ThingField> ALL = List.of(
            needed("name", LINE),
            needed("family", new Choice(CareerRole.Family.class)),
            needed("entry", new Truth()),
            wanted("tagline", LINE),
            wanted("summary", PARAGRAPHS),
            wanted("primaryFocus", SENTENCES),
            optional("typicalOutput", new Lines()),
            optional("dayToDay", new Lines()),
            optional("responsibilities", new Lines()),
            optional("collaborators", new Lines()),
            wanted("closestRelative", SENTENCES),
            optional("suits", new Lines()),
            optional("lessSuited", new Lines()),
            optional("industries", new Lines()),
            entries(
                    "requirements",
                    "skill",
                    200,
                    needed("skill", new Reference(Kind.SKILL)),
                    needed("level", new Choice(Proficiency.class)),
                    needed("importance", new Choice(Importance.class))),
            needed(
                    "portfolioRule",
                    new Group(List.of(
                            needed("minProjects", FEW),
                            needed("maxProjects", FEW),
                            optional("paradigms", new Choices(Paradigm.class)),
                            needed("minStages", FEW),
                            needed("deployed", FEW),
                            wanted("summary", SENTENCES)))),
            entries(
                    "challenges",
                    "",
                    20,
                    needed("title", LINE),
                    wanted("text", PARAGRAPHS),
                    optional("units", new References(Kind.UNIT))),
            entries(
                    "figures",
                    "",
                    100,
                    needed("kind", new Choice(Figure.Kind.class)),
                    wanted("text", SENTENCES),
                    needed("source", new Reference(Kind.SOURCE)),
                    optional("level", new Choice(Figure.Level.class)),
                    optional("region", LINE),
                    optional("low", AMOUNT),
                    optional("high", AMOUNT),
                    optional("unit", new Choice(Figure.Measure.class))),
            entries(
                    "steppingStones",
                    "role",
                    50,
                    needed("role", new Reference(Kind.ROLE)),
                    wanted("reason", SENTENCES)),
            entries("comparisons", "role", 50, needed("role", new Reference(Kind.ROLE)), wanted("text", SENTENCES)),
            optional("certifications", new References(Kind.CERTIFICATION)),
            optional("guide", new References(Kind.GUIDE)));

    private RoleFields() {}
}
