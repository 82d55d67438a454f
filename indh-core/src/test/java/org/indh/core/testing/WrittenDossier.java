package org.indh.core.testing;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.Kind;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.validation.Profile;

/**
 * Documents written as short tables, so that an example of a rule reads as what it is about:
 *
 * <pre>
 * # parameter: purchase.threshold = 200000.00 MAD
 * kind: financial-report
 * member: Coopérative Tifaouine
 * | heading | year | phase    | amount     |
 * | A       | 2031 | approved | 500.00 MAD |
 * advances
 * | partner | received   | justified  | closing    |
 * | ADT     | 100.00 MAD |  60.00 MAD |  40.00 MAD |
 * </pre>
 *
 * A line {@code kind: …} begins a document, {@code name: value} states a component of it, and a name alone the list that the
 * next table is of; without one it is {@code lines}. A column that the list's records have no component for is a key of their
 * map {@code codes}; {@code shares.INDH} is a component of a component. A blank cell states nothing.
 *
 * @param dossier the documents
 * @param profile the usual profile with the parameters of the first lines
 */
public record WrittenDossier(Dossier dossier, Profile profile) {
    private static final String PARAMETER = "# parameter:";
    private static final String RULE = "# rule:";
    private static final String KIND = "kind:";

    /** Whether lines are such documents. */
    public static boolean isWritten(List<String> lines) {
        return lines.stream().anyMatch(line -> line.startsWith(KIND));
    }

    /** The usual profile with what the lines {@code # parameter: name = value} and {@code # rule: CODE = info} set. */
    public static Profile profile(List<String> lines) {
        List<String> profile = new ArrayList<>(List.of("profile: example"));
        for (String line : lines) {
            if (line.startsWith(PARAMETER)) {
                String[] set = line.substring(PARAMETER.length()).split("=", 2);
                profile.addAll(List.of(
                        "parameter: " + set[0].strip(),
                        "  value: " + set[1].strip(),
                        "  fr: exemple",
                        "  en: example"));
            } else if (line.startsWith(RULE)) {
                profile.add(line.substring(2));
            }
        }
        return Profile.parse(profile, "example", List.of());
    }

    /** The documents of those kinds that the lines describe. */
    public static WrittenDossier of(List<String> lines, List<Kind<?>> kinds) {
        List<Draft> drafts = new ArrayList<>();
        Writing writing = null;
        for (String line : lines) {
            if (line.startsWith(KIND)) {
                String name = line.substring(KIND.length()).strip();
                Kind<?> kind = kinds.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow();
                if (writing != null) {
                    drafts.add(writing.draft());
                }
                writing = new Writing(kind);
            } else if (writing != null && !line.isBlank() && !line.startsWith("#")) {
                writing.take(line.strip());
            }
        }
        if (writing != null) {
            drafts.add(writing.draft());
        }
        return new WrittenDossier(Dossier.of("example", drafts, kinds), profile(lines));
    }

    /** One document on its way. */
    private static final class Writing {
        private final Kind<?> kind;
        private final Map<String, Object> root = new LinkedHashMap<>();
        private String list = "lines";
        private List<String> header = List.of();

        Writing(Kind<?> kind) {
            this.kind = kind;
        }

        void take(String line) {
            if (line.startsWith("|")) {
                List<String> cells = Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList();
                if (header.isEmpty()) {
                    header = cells;
                } else {
                    row(cells);
                }
            } else if (line.contains(":")) {
                root.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            } else {
                list = line;
                header = List.of();
            }
        }

        @SuppressWarnings("unchecked") // this class alone fills the tree
        private void row(List<String> cells) {
            List<String> components = components();
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
                String name = header.get(i);
                if (!name.isEmpty() && !cells.get(i).isEmpty()) {
                    String first = name.split("\\.", 2)[0];
                    put(row, components.contains(first) ? name : "codes." + name, cells.get(i));
                }
            }
            ((List<Object>) root.computeIfAbsent(list, any -> new ArrayList<>())).add(row);
        }

        private List<String> components() {
            RecordComponent all = Arrays.stream(kind.type().getRecordComponents())
                    .filter(component -> component.getName().equals(list))
                    .findFirst()
                    .orElseThrow();
            Class<?> record = (Class<?>) ((ParameterizedType) all.getGenericType()).getActualTypeArguments()[0];
            return Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }

        @SuppressWarnings("unchecked") // this class alone fills the tree
        private static void put(Map<String, Object> object, String name, String text) {
            int point = name.indexOf('.');
            if (point < 0) {
                object.put(name, text);
            } else {
                Object below = object.computeIfAbsent(name.substring(0, point), any -> new TreeMap<>());
                put((Map<String, Object>) below, name.substring(point + 1), text);
            }
        }

        Draft draft() {
            return new Draft(kind.name(), object(root), List.of());
        }

        private static ObjectNode object(Map<?, ?> members) {
            ObjectNode.Builder object = ObjectNode.builder();
            members.forEach((name, value) -> {
                if (value instanceof Map<?, ?> map) {
                    object.put((String) name, object(map));
                } else if (value instanceof List<?> list) {
                    List<Node> items = new ArrayList<>();
                    list.forEach(item -> items.add(object((Map<?, ?>) item)));
                    object.put((String) name, new ListNode(items, null));
                } else {
                    object.put((String) name, (String) value);
                }
            });
            return object.build();
        }
    }
}
