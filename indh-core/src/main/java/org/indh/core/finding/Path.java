package org.indh.core.finding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * The way from a document's root to a part of it. Its text form is a JSON Pointer (RFC 6901):
 * {@code /nodes/3/indicators/0/baseline}; positions in lists count from 0.
 *
 * @param segments the names of components and the positions in lists, from the root down
 */
@Written(pattern = "(/[\\s\\S]*)?", examples = "/nodes/3/indicators/0/baseline")
public record Path(List<String> segments) implements Comparable<Path> {
    /** The document itself. */
    public static final Path ROOT = new Path(List.of());

    public Path {
        segments = ImmutableList.copyOf(segments);
    }

    /**
     * Reads a JSON Pointer.
     *
     * @throws InvalidValueException where the text is not empty and does not begin with a slash
     */
    public static Path parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new InvalidValueException("json-pointer", text);
        }
        return new Path(List.of(text.substring(1).split("/", -1)).stream()
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList());
    }

    /** The path of a component or key below this one. */
    public Path child(String name) {
        return new Path(
                ImmutableList.<String>builder().addAll(segments).add(name).build());
    }

    /** The path of a list's element below this one, counted from 0. */
    public Path child(int index) {
        return child(String.valueOf(index));
    }

    /** The path of a component reached by names joined with dots: {@code "baseline.text"}. */
    public Path descend(String dotted) {
        Path path = this;
        for (String name : dotted.split("\\.", -1)) {
            path = path.child(name);
        }
        return path;
    }

    /** Whether this path is the other or lies below it. */
    public boolean startsWith(Path other) {
        return segments.size() >= other.segments.size()
                && segments.subList(0, other.segments.size()).equals(other.segments);
    }

    /** Orders by segments from the root down, positions as numbers and before names. */
    @Override
    public int compareTo(Path other) {
        int shared = Math.min(segments.size(), other.segments.size());
        for (int i = 0; i < shared; i++) {
            int byText = compare(segments.get(i), other.segments.get(i));
            if (byText != 0) {
                return byText;
            }
        }
        return Integer.compare(segments.size(), other.segments.size());
    }

    private static int compare(String one, String other) {
        int byKind = Boolean.compare(isPosition(other), isPosition(one));
        int byLength = byKind == 0 && isPosition(one) ? Integer.compare(one.length(), other.length()) : byKind;
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static boolean isPosition(String segment) {
        return !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The JSON Pointer, as {@link #parse} reads it; the root is the empty text. */
    @Override
    public String toString() {
        return segments.stream()
                .map(segment -> "/" + segment.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
