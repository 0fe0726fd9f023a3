package io.cairn.catalog;

import java.util.List;
import java.util.Map;

/** A catalogue that is small and right; tests break it by replacing a piece of its text. */
final class SmallCatalog {

    static final String YAML = """
            sources:
              - {slug: a-guide, title: A guide, publisher: Somebody, date: 2026-06-29}
            areas:
              - {slug: programming, name: Programming, summary: Code., milestone: You can program}
            skills:
              - slug: python
                name: Python
                area: programming
                summary: A language.
                why: Everybody uses it.
                tools: [CPython, pip]
                units:
                  - id: python.awareness
                    outcome: Change a short script.
                    effort: {low: 8, likely: 11, high: 14}
                    checklist: [One, Two]
                  - id: python.working
                    outcome: Write a program.
                    effort: {low: 20, likely: 28, high: 40}
                    prerequisites:
                      - {unit: shell.awareness, kind: REQUIRED, reason: Scripts start there.}
                    checklist: [One, Two]
              - slug: shell
                name: Shell
                area: programming
                summary: A terminal.
                why: Scripts start there.
                units:
                  - id: shell.awareness
                    outcome: Move around.
                    effort: {low: 4, likely: 6, high: 8}
                    prerequisites: []
                    checklist: [One, Two]
            stages:
              - {slug: frame, name: Frame, question: "What for?", summary: Say it.}
              - {slug: train, name: Train, question: "How?", summary: Do it.}
            roles:
              - slug: engineer
                name: Engineer
                family: SOFTWARE
                entry: true
                tagline: Builds.
                summary: Builds things.
                primaryFocus: Building.
                typicalOutput: [Things]
                dayToDay: [Build]
                closestRelative: A builder.
                suits: [You build]
                challenges:
                  - {title: Slowness, text: It takes long., units: [python.working]}
                figures:
                  - {kind: SALARY, region: US, low: 1, high: 2, unit: USD_PER_YEAR, text: Little., source: a-guide}
                steppingStones:
                  - {role: analyst, reason: Near.}
                comparisons:
                  - {role: analyst, text: Looks more.}
                portfolioRule: {minProjects: 1, maxProjects: 2, paradigms: [MLOPS, ANALYTICS], minStages: 2, deployed: 1, summary: Two.}
                requirements:
                  - {skill: python, level: WORKING, importance: ESSENTIAL}
                certifications: [new-cert]
                guide: [why]
              - slug: analyst
                name: Analyst
                family: ANALYTICS
                entry: false
                tagline: Looks.
                summary: Looks at things.
                primaryFocus: Looking.
                closestRelative: A looker.
                portfolioRule: {minProjects: 1, maxProjects: 1, paradigms: [ANALYTICS], minStages: 1, deployed: 0, summary: One.}
                requirements:
                  - {skill: shell, level: AWARENESS, importance: USEFUL}
            resources:
              - {slug: course, title: The Course, provider: Maker, url: "https://example.org/", kind: COURSE, cost: FREE,
                 summary: Good., units: [python.awareness, python.working, shell.awareness]}
            rubrics:
              - slug: any-project
                title: Any project
                criteria:
                  - slug: problem
                    title: The problem
                    weight: 1
                    levels: [{score: 0, text: No}, {score: 1, text: Little}, {score: 2, text: Yes}, {score: 3, text: Much}]
            briefs:
              - slug: first
                title: First
                paradigm: MLOPS
                summary: One.
                problem: One.
                data: Made up.
                stages: [train]
                needs: [python.awareness]
                proves: [python.working]
                effort: {low: 20, likely: 28, high: 40}
                rubric: any-project
              - slug: second
                title: Second
                paradigm: ANALYTICS
                summary: Two.
                problem: Two.
                data: Made up.
                stages: [frame]
                proves: [shell.awareness]
                effort: {low: 2, likely: 3, high: 4}
                rubric: any-project
            certifications:
              - {slug: old-cert, name: Old, issuer: Body, url: "https://example.org/old", summary: Was., effort: {low: 1, likely: 2, high: 3},
                 units: [python.working], status: {state: RETIRED, on: 2024-05-31, successor: new-cert, note: Gone.}}
              - {slug: new-cert, name: New, issuer: Body, url: "https://example.org/new", summary: Is., validityMonths: 24,
                 effort: {low: 1, likely: 2, high: 3}, units: [python.working]}
            tasks:
              - {slug: write-cv, title: CV, kind: CV, summary: Write., effort: {low: 4, likely: 6, high: 10}, checklist: [Do]}
            guide:
              - {slug: why, question: "Why?", topic: SKILLS, answer: Because., roles: [engineer], sources: [a-guide]}
            backgrounds:
              - {slug: scripter, name: Scripter, summary: Scripts., knows: [shell.awareness]}
            successions:
              - {unit: bash.awareness, kind: REPLACED, into: [shell.awareness]}
              - {unit: scripting.working, kind: SPLIT, into: [python.working, bash.awareness]}
            """;

    private SmallCatalog() {}

    static CatalogContent content() {
        return content(YAML);
    }

    static CatalogContent content(String yaml) {
        CatalogYaml.Reading reading = CatalogYaml.read(Map.of("small.yaml", yaml));
        if (!reading.problems().isEmpty()) {
            throw new IllegalArgumentException(reading.problems().toString());
        }
        return reading.content();
    }

    /** The text with one piece replaced, which has to be there. */
    static String with(String piece, String other) {
        if (!YAML.contains(piece)) {
            throw new IllegalArgumentException("Not in the small catalogue: " + piece);
        }
        return YAML.replace(piece, other);
    }

    static List<CatalogProblem> problems(String yaml) {
        return CatalogYaml.read(Map.of("small.yaml", yaml)).allProblems();
    }
}
