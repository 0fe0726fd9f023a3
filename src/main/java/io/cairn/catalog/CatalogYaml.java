package io.cairn.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the catalogue's YAML form, which {@code src/docs/catalog-format.md} describes. The texts may come from anybody
 * who may edit content: they are limited in size and depth, and no list or mapping may be repeated by alias.
 */
public final class CatalogYaml {

    /** Characters of one file. */
    static final int MAX_CHARACTERS = 1_000_000;

    private static final int MAX_DEPTH = 20;

    private CatalogYaml() {}

    /**
     * What came out.
     *
     * @param content all that could be read
     * @param problems all that is wrong with the form, by file and line
     * @param complete whether nothing had to be left out; only then is it fair to check what the content means
     */
    public record Reading(CatalogContent content, List<CatalogProblem> problems, boolean complete, Places places) {

        /** The problems of form together with the errors that {@link CatalogChecks} finds, each with its line. */
        public List<CatalogProblem> allProblems() {
            return allProblems(HowFar.UNHEARD);
        }

        /** @param howFar in kinds of checks */
        List<CatalogProblem> allProblems(HowFar howFar) {
            if (!complete) {
                return problems;
            }
            List<CatalogProblem> found = CatalogChecks.check(content, howFar).stream()
                    .filter(CatalogFinding::isError)
                    .map(places::locate)
                    .toList();
            return Stream.concat(problems.stream(), found.stream()).toList();
        }
    }

    /** Finds the line of what a check found. */
    @FunctionalInterface
    public interface Places {
        CatalogProblem locate(CatalogFinding finding);
    }

    /** @param texts YAML by file name; lists spread over files are put together in the order of the names */
    public static Reading read(Map<String, String> texts) {
        return read(texts, HowFar.UNHEARD);
    }

    /** @param howFar in characters of all texts */
    static Reading read(Map<String, String> texts, HowFar howFar) {
        YamlContent content = new YamlContent();
        CountedReading counted = new CountedReading(
                texts.values().stream().mapToInt(String::length).sum(), howFar);
        new TreeMap<>(texts).forEach((file, text) -> {
            try {
                document(text, counted).ifPresent(root -> content.add(file, root));
            } catch (MarkedYAMLException e) {
                content.refuse(file, line(e), message(e));
            } catch (YAMLException e) {
                content.refuse(file, 1, String.valueOf(e.getMessage()));
            }
        });
        return content.reading();
    }

    private static Optional<Node> document(String text, CountedReading counted) {
        if (text.length() > MAX_CHARACTERS) {
            throw new YAMLException("The text is longer than the limit of %d characters".formatted(MAX_CHARACTERS));
        }
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(MAX_DEPTH);
        limits.setMaxAliasesForCollections(0);
        Node root = null;
        for (Node document : new Yaml(new SafeConstructor(limits)).composeAll(counted.of(text))) {
            if (root != null) {
                throw new YAMLException("Only one document (---) is allowed in a file");
            }
            root = document;
        }
        return Optional.ofNullable(root);
    }

    private static int line(MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static String message(MarkedYAMLException e) {
        return "Not well-formed YAML: " + (e.getContext() == null ? "" : e.getContext() + ", ") + e.getProblem();
    }
}
