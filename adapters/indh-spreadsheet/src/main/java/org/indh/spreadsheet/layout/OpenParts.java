package org.indh.spreadsheet.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.CellOrigin;

/** The objects of a tree that rows still add to, by the row type that opened them, the innermost last. */
final class OpenParts {
    /** What nobody named, opened because its rows need one. */
    private static final String UNNAMED = "";

    private final Sapling root;
    private final Layout layout;
    private final Map<String, Sapling> open = new LinkedHashMap<>();
    /** What titles said of all that is opened below them, by the list that it is opened in. */
    private final Map<String, Map<String, String>> notes = new HashMap<>();

    private final Map<String, String> ofSheet = new LinkedHashMap<>();

    OpenParts(Sapling root, Layout layout) {
        this.root = root;
        this.layout = layout;
    }

    /** Takes what the name of a sheet, or the header over its labels, says of all that stands on it: its side, its part. */
    void sheet(String name) {
        layout.titled(name).ifPresent(type -> {
            type.sets().forEach((member, text) -> {
                if (!text.contains("{")) {
                    ofSheet.putIfAbsent(member, text);
                }
            });
        });
    }

    /** Takes the same of a header further down, over another table: it ends the open section unless that one says it too. */
    void headed(String name) {
        Optional<RowType> title = layout.titled(name);
        Optional<Sapling> section = section();
        boolean isSaid = section.isPresent()
                && title.isPresent()
                && title.get().sets().entrySet().stream()
                        .filter(set -> !set.getValue().contains("{"))
                        .allMatch(set -> set.getValue().equals(section.get().text(set.getKey())));
        if (title.isPresent() && !isSaid) {
            String list =
                    Objects.requireNonNullElse(title.get().opens(), title.get().closes());
            close(String.valueOf(list));
            ofSheet.clear();
            sheet(name);
        }
    }

    /** The object that a row fills, opened where its type opens one. */
    Sapling target(RowType type, CellOrigin at) {
        if (type.closes() != null) {
            close(type.closes());
        }
        Sapling around = root;
        for (Map.Entry<String, Sapling> candidate : open.entrySet()) {
            around = holds(candidate.getKey(), type) ? candidate.getValue() : around;
        }
        String within = type.within();
        if (around == root && within != null) {
            around = root.open(within, at);
            putNotes(around, within);
            open.put(UNNAMED, around);
        }
        if (type.opens() == null && type.fills() == null) {
            return around;
        }
        Sapling opened =
                type.opens() == null ? around.child(String.valueOf(type.fills()), at) : around.open(type.opens(), at);
        open.remove(type.name());
        open.put(type.name(), opened);
        return opened;
    }

    private boolean holds(String opened, RowType type) {
        return type.under().contains(opened)
                || type.within() != null && (opened.equals(UNNAMED) || opens(opened, type.within()));
    }

    private boolean opens(String type, String list) {
        return layout.rows().stream().anyMatch(row -> row.name().equals(type) && list.equals(row.opens()));
    }

    private void close(String list) {
        if (layout.isOuter(list)) {
            open.remove(UNNAMED);
        }
        layout.rows().stream().filter(row -> list.equals(row.opens())).forEach(row -> open.remove(row.name()));
    }

    /** Keeps what a title says of all below it, and says it of an object that is opened there, unless its own words differ. */
    void note(RowType type, Sapling target) {
        String list = type.closes() == null ? type.opens() : type.closes();
        if (layout.isOuter(list)) {
            notes.keySet().removeIf(other -> !other.equals(list));
        }
        if (type.closes() != null) {
            notes.put(type.closes(), new LinkedHashMap<>(type.sets()));
        } else if (list != null) {
            noted(list).entrySet().removeIf(note -> {
                String own = target.text(note.getKey());
                return own != null && !own.equals(note.getValue());
            });
            putNotes(target, list);
        }
    }

    private Map<String, String> noted(String list) {
        return notes.computeIfAbsent(list, any -> new LinkedHashMap<>());
    }

    private void putNotes(Sapling target, String list) {
        noted(list).forEach((name, text) -> target.put(name, ScalarNode.of(text)));
        if (layout.isOuter(list)) {
            ofSheet.forEach((name, text) -> target.put(name, ScalarNode.of(text)));
        }
    }

    /** Whether none of the row types that a type keeps clear of opened the section that is open. */
    boolean isOutside(RowType type) {
        return !type.outside().contains(sectionType());
    }

    private Optional<Sapling> section() {
        return Optional.ofNullable(open.get(sectionType()));
    }

    private String sectionType() {
        String section = UNNAMED;
        for (String name : open.keySet()) {
            boolean isSection =
                    layout.rows().stream().anyMatch(row -> row.name().equals(name) && layout.isOuter(row.opens()));
            section = isSection ? name : section;
        }
        return section;
    }

    /** The code of the object that a row type opened last. */
    Optional<String> codeOf(String rowType) {
        return Optional.ofNullable(open.get(rowType)).flatMap(node -> Optional.ofNullable(node.text("code")));
    }
}
