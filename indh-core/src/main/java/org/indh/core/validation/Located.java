package org.indh.core.validation;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.Document;
import org.indh.core.document.Fault;
import org.indh.core.document.Part;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.LateOrigin;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
import org.indh.core.finding.Place;
import org.indh.core.finding.PlaceBuilder;
import org.indh.core.finding.TextOrigin;
import org.jspecify.annotations.Nullable;

/** A part of a document's tree, with the part of the value that it gave, and where it stood. */
record Located(
        Document<?> document,
        Path path,
        Path ofValue,
        Optional<Origin> origin,
        @Nullable String role,
        @Nullable String raw) {
    private static final int LONGEST_RAW = 200;

    /** Top to bottom and left to right within a file; what has no place by its path. */
    static final Comparator<Located> IN_FILE =
            Comparator.comparing(Located::row).thenComparing(Located::path);

    static Located of(Spot spot) {
        Path path = spot.document().inTree(spot.path());
        @Nullable
        String raw = path.segments().isEmpty()
                ? null // a whole document is not told by its first words
                : spot.document().raw(path).filter(text -> !text.isBlank()).orElse(null);
        return new Located(spot.document(), path, spot.path(), spot.document().origin(path), spot.role(), raw);
    }

    /** The places of a fault, at least one; what stood there is known of the first. */
    static List<Located> of(Document<?> document, Fault fault) {
        List<Located> places = new ArrayList<>();
        if (fault.origins().isEmpty()) {
            places.add(of(document, fault, document.origin(fault.path()), fault.raw()));
            fault.more().forEach(path -> places.add(of(new Spot(document, document.inValue(path), null))));
            return places;
        }
        for (Origin origin : fault.origins()) {
            Optional<Origin> settled = Optional.of(LateOrigin.settled(origin));
            places.add(of(document, fault, settled, places.isEmpty() ? fault.raw() : null));
        }
        return places;
    }

    private static Located of(Document<?> document, Fault fault, Optional<Origin> origin, @Nullable String raw) {
        @Nullable String shown = raw == null || raw.isBlank() ? null : raw;
        return new Located(document, fault.path(), document.inValue(fault.path()), origin, null, shown);
    }

    /** The parts of the value on the way to this place, the root first; none where the root could not be read. */
    List<Part> way() {
        return document.value().map(value -> Part.way(value, ofValue)).orElse(List.of());
    }

    /** What a message calls it where it has no code: its cell, else its path; a root the kind of its document. */
    String name() {
        if (origin.orElse(null) instanceof CellOrigin cell && cell.cell() != null) {
            return cell.cell();
        }
        return path.segments().isEmpty() ? document.kind().name() : path.toString();
    }

    /** Whether both stand in one cell, at one place of a text, or in one part of a value. */
    boolean sharesPlace(Located other) {
        return document == other.document && (isOnePlace() ? origin.equals(other.origin) : path.equals(other.path));
    }

    /** Whether the origin says a place; a sheet as a whole holds many. */
    private boolean isOnePlace() {
        return origin.isPresent() && !(origin.get() instanceof CellOrigin cell && cell.cell() == null);
    }

    /** The place, with what stands there as it is to be shown, before it is shortened. */
    Place place(@Nullable String shown) {
        PlaceBuilder place = PlaceBuilder.builder()
                .file(document.file().isEmpty() ? null : document.file())
                .pointer(path.toString())
                .role(role)
                .raw(shown == null ? null : shortened(shown));
        if (origin.orElse(null) instanceof CellOrigin cell) {
            place.sheet(cell.sheet()).cell(cell.cell());
        } else if (origin.orElse(null) instanceof TextOrigin text) {
            place.line(text.line()).column(text.column());
        }
        return place.build();
    }

    private static String shortened(String raw) {
        String text = raw.strip();
        return text.length() <= LONGEST_RAW ? text : text.substring(0, LONGEST_RAW) + "…";
    }

    /** A text that sorts as the places do. */
    private String row() {
        if (origin.orElse(null) instanceof CellOrigin cell) {
            return cell.sortKey();
        }
        if (origin.orElse(null) instanceof TextOrigin text) {
            return Strings.padStart(String.valueOf(text.line()), 10, '0')
                    + Strings.padStart(String.valueOf(text.column()), 10, '0');
        }
        return "";
    }
}
