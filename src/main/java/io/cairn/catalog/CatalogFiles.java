package io.cairn.catalog;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A catalogue's content as YAML files, one for each list; a long list is spread over several, in order. */
final class CatalogFiles {

    /** Characters of a file, as long as a single thing is shorter. Half of what reading allows. */
    private static final int LONGEST = CatalogYaml.MAX_CHARACTERS / 2;

    private CatalogFiles() {}

    /** Texts by file name; reading them gives the content again, and the same content gives the same texts. */
    static Map<String, String> write(CatalogContent content) {
        Map<String, String> files = new TreeMap<>();
        YamlWriter writer = new YamlWriter();
        for (RecordComponent list : CatalogContent.class.getRecordComponents()) {
            List<String> parts = parts(list.getName(), things(list, content), writer);
            for (int part = 0; part < parts.size(); part++) {
                String name = parts.size() == 1
                        ? list.getName() + ".yaml"
                        : "%s-%03d.yaml".formatted(list.getName(), part + 1);
                files.put(name, parts.get(part));
            }
        }
        return files;
    }

    private static List<String> parts(String key, List<Record> things, YamlWriter writer) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (Record thing : things) {
            String entry = writer.entry(thing);
            if (!part.isEmpty() && part.length() + entry.length() > LONGEST) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (part.isEmpty()) {
                part.append(key).append(":\n");
            }
            part.append(entry);
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    /** Unchecked, but all lists of the content are of records. */
    @SuppressWarnings("unchecked")
    private static List<Record> things(RecordComponent list, CatalogContent content) {
        try {
            return (List<Record>) list.getAccessor().invoke(content);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record", e);
        }
    }
}
