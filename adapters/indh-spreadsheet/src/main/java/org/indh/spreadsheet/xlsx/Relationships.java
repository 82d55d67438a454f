package org.indh.spreadsheet.xlsx;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.indh.spreadsheet.archive.Archive;
import org.indh.spreadsheet.archive.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * What a part is tied to. Types are compared by their last word ({@code "worksheet"}), which the transitional and the
 * strict form share.
 */
record Relationships(List<Relationship> all) {
    private static final int MOST = 10_000;
    private static final int LONGEST = 1_000;

    /** The relationships of a part; {@code ""} is the whole package. None if the file ties nothing to it. */
    static Relationships of(Archive archive, String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        if (!archive.has(name)) {
            return new Relationships(List.of());
        }
        return archive.part(name, Ooxml.RELATIONSHIPS, cursor -> read(cursor, archive, folder));
    }

    private static Relationships read(XmlCursor cursor, Archive archive, String folder) throws IOException {
        List<Relationship> all = new ArrayList<>();
        int root = cursor.depth();
        while (cursor.child(root) && all.size() < MOST) {
            String id = unlessLong(cursor.attribute("Id"));
            String type = unlessLong(cursor.attribute("Type"));
            String target = unlessLong(cursor.attribute("Target"));
            if (id != null && type != null && target != null && !"External".equals(cursor.attribute("TargetMode"))) {
                all.add(new Relationship(id, type.substring(type.lastIndexOf('/') + 1), find(archive, folder, target)));
            }
        }
        return new Relationships(all);
    }

    /** The first of that type. */
    Optional<Relationship> ofType(String type) {
        return all.stream().filter(one -> one.type().equals(type)).findFirst();
    }

    /** The one with that id. */
    Optional<Relationship> withId(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static @Nullable String unlessLong(@Nullable String value) {
        return value == null || value.length() > LONGEST ? null : value;
    }

    private static String find(Archive archive, String folder, String target) {
        String asWritten = resolve(folder, target);
        if (archive.has(asWritten) || target.indexOf('%') < 0) {
            return asWritten;
        }
        try {
            return resolve(folder, URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return asWritten;
        }
    }

    /** {@code ("xl/", "../a/b.xml")} is {@code "a/b.xml"}; {@code ("xl/", "/xl/b.xml")} is {@code "xl/b.xml"}. */
    static String resolve(String folder, String target) {
        String slashed = target.replace('\\', '/');
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (slashed.startsWith("/") ? slashed : folder + slashed).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /**
     * One tie.
     *
     * @param id its name within the part: {@code "rId1"}
     * @param type the last word of its type: {@code "worksheet"}
     * @param target the part that it leads to: {@code "xl/worksheets/sheet1.xml"}
     */
    record Relationship(String id, String type, String target) {}
}
