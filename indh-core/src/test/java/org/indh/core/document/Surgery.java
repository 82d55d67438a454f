package org.indh.core.document;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.document.zoo.Tag;
import org.indh.core.finding.Path;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * Where a tree of a zoo can be spoilt, what each spoiling costs, and the value that ought to be left: worked out from
 * the records alone, without the binder.
 */
final class Surgery {
    /** The ways in which a part of a tree can be wrong. */
    enum Harm {
        NOT_ITS_FORM,
        ANOTHER_NODE,
        MISSING,
        NO_SUCH_TYPE,
        NO_SUCH_KEY
    }

    /**
     * A part that can be spoilt.
     *
     * @param at the node that is replaced, removed or renamed
     * @param lost the smallest part around it that can be absent
     */
    record Site(Path at, Harm harm, Path lost) {
        /** No other harm may be done there without changing how many faults there are. */
        boolean collides(Site other) {
            return at.startsWith(other.at)
                    || other.at.startsWith(at)
                    || (harm == Harm.MISSING
                            && other.harm == Harm.MISSING
                            && parent(at).equals(parent(other.at)));
        }
    }

    private final List<Site> sites = new ArrayList<>();

    private Surgery() {}

    static List<Site> sites(Object root) {
        Surgery surgery = new Surgery();
        surgery.record(root, Path.ROOT, Path.ROOT);
        return surgery.sites;
    }

    private void record(Object record, Path at, Path lost) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        long written = Arrays.stream(components)
                .map(component -> get(record, component))
                .filter(part ->
                        part != null && !List.of().equals(part) && !Map.of().equals(part))
                .count();
        for (RecordComponent component : components) {
            Object part = get(record, component);
            if (part == null) {
                continue;
            }
            Path below = at.child(component.getName());
            boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || part instanceof List
                    || part instanceof SortedMap;
            if (!mayBeAbsent && written > 1) {
                sites.add(new Site(below, Harm.MISSING, lost));
            }
            part(part, below, mayBeAbsent ? below : lost);
        }
    }

    private void part(Object part, Path at, Path lost) {
        if (part instanceof List<?> list) {
            if (!list.isEmpty()) {
                sites.add(new Site(at, Harm.ANOTHER_NODE, lost));
            }
            for (int i = 0; i < list.size(); i++) {
                part(list.get(i), at.child(i), at.child(i));
            }
        } else if (part instanceof SortedMap<?, ?> map) {
            if (!map.isEmpty()) {
                sites.add(new Site(at, Harm.ANOTHER_NODE, lost));
            }
            map.forEach((key, value) -> {
                Path entry = at.child(text(key));
                if (key instanceof MilestoneYear || key instanceof Tag) {
                    sites.add(new Site(entry, Harm.NO_SUCH_KEY, entry));
                }
                part(value, entry, entry);
            });
        } else {
            sites.add(new Site(at, Harm.ANOTHER_NODE, lost));
            if (isRecordOfDocuments(part)) {
                if (part instanceof org.indh.core.document.zoo.Animal) {
                    sites.add(new Site(at, Harm.NO_SUCH_TYPE, lost));
                }
                record(part, at, lost);
            } else if (!(part instanceof String) && !(part instanceof LocalizedText)) {
                sites.add(new Site(at, Harm.NOT_ITS_FORM, lost));
            }
        }
    }

    /** The tree with one part spoilt. */
    static Node spoilt(Node tree, Site site) {
        return Objects.requireNonNull(replaced(tree, site.at().segments(), site.harm()), "a root is never removed");
    }

    private static @Nullable Node replaced(Node node, List<String> way, Harm harm) {
        if (way.isEmpty()) {
            return harmed(node, harm);
        }
        String step = way.get(0);
        List<String> rest = way.subList(1, way.size());
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>(list.items());
            int at = Integer.parseInt(step);
            items.set(at, replaced(items.get(at), rest, harm));
            return new ListNode(items, null);
        }
        ObjectNode.Builder object = ObjectNode.builder();
        ((ObjectNode) node).members().forEach((name, member) -> {
            Node now = name.equals(step) ? replaced(member, rest, harm) : member;
            boolean renamed = name.equals(step) && rest.isEmpty() && harm == Harm.NO_SUCH_KEY;
            if (now != null) {
                object.put(renamed ? name + "!" : name, now);
            }
        });
        return object.build();
    }

    private static @Nullable Node harmed(Node node, Harm harm) {
        return switch (harm) {
            case MISSING -> null;
            case NO_SUCH_KEY -> node;
            case NOT_ITS_FORM -> ScalarNode.of("?");
            case ANOTHER_NODE ->
                node instanceof ListNode ? ScalarNode.of("?") : new ListNode(List.of(ScalarNode.of("?")), null);
            case NO_SUCH_TYPE -> {
                ObjectNode.Builder object = ObjectNode.builder();
                ((ObjectNode) node).members().forEach(object::put);
                yield object.put("type", "dragon").build();
            }
        };
    }

    /** The value without the parts that were lost; absent where it is lost itself. */
    static @Nullable Object without(Object value, Path at, Set<Path> lost) {
        if (lost.contains(at) && !at.equals(Path.ROOT)) {
            return null;
        }
        if (value instanceof List<?> list) {
            List<Object> kept = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Object item = without(list.get(i), at.child(i), lost);
                if (item != null) {
                    kept.add(item);
                }
            }
            return kept;
        }
        if (value instanceof SortedMap<?, ?> map) {
            TreeMap<Object, Object> kept = new TreeMap<>();
            map.forEach((key, entry) -> {
                Object left = without(entry, at.child(text(key)), lost);
                if (left != null) {
                    kept.put(key, left);
                }
            });
            return kept;
        }
        return isRecordOfDocuments(value) ? recordWithout(value, at, lost) : value;
    }

    private static Object recordWithout(Object record, Path at, Set<Path> lost) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            Object part = get(record, components[i]);
            parts[i] = part == null ? null : without(part, at.child(components[i].getName()), lost);
            if (parts[i] == null && types[i] == List.class) {
                parts[i] = List.of();
            } else if (parts[i] == null && types[i] == SortedMap.class) {
                parts[i] = new TreeMap<>();
            }
        }
        try {
            return record.getClass().getConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Every leaf of a tree by its path. */
    static Map<Path, String> leaves(Node tree) {
        Map<Path, String> leaves = new LinkedHashMap<>();
        collect(tree, Path.ROOT, leaves);
        return leaves;
    }

    private static void collect(Node node, Path at, Map<Path, String> leaves) {
        if (node instanceof ScalarNode scalar) {
            leaves.put(at, scalar.text());
        } else if (node instanceof ListNode list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(list.items().get(i), at.child(i), leaves);
            }
        } else {
            ((ObjectNode) node).members().forEach((name, member) -> collect(member, at.child(name), leaves));
        }
    }

    /** The same tree, each leaf at a place of its own. */
    static Node placed(Node node, Map<Path, org.indh.core.finding.Origin> places, Path at) {
        if (node instanceof ScalarNode scalar) {
            org.indh.core.finding.Origin place = new org.indh.core.finding.TextOrigin(places.size() + 1, 1);
            places.put(at, place);
            return new ScalarNode(scalar.text(), place, scalar.bare());
        }
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                items.add(placed(list.items().get(i), places, at.child(i)));
            }
            return new ListNode(items, null);
        }
        ObjectNode.Builder object = ObjectNode.builder();
        ((ObjectNode) node)
                .members()
                .forEach((name, member) -> object.put(name, placed(member, places, at.child(name))));
        return object.build();
    }

    private static boolean isRecordOfDocuments(Object part) {
        return part.getClass().getPackage().equals(org.indh.core.document.zoo.Zoo.class.getPackage())
                && part.getClass().isRecord()
                && !(part instanceof Tag);
    }

    private static String text(Object key) {
        return key instanceof org.indh.core.document.zoo.Season season ? season.code() : key.toString();
    }

    private static Path parent(Path path) {
        return new Path(path.segments().subList(0, path.segments().size() - 1));
    }

    private static @Nullable Object get(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
