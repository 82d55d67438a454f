package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.indh.core.measure.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator at one date, as its author put it (valeur): a baseline, a milestone or a measurement.
 *
 * @param text the author's words; absent where only quantities were given
 * @param quantities what the words say, in their order, read from the text where it alone is given
 */
public record Figure(@Nullable String text, List<Quantity> quantities) {
    /** Reads the text where no quantity is given; a blank text is none. */
    public Figure {
        text = text == null || text.isBlank() ? null : text.strip();
        quantities = quantities.isEmpty() && text != null ? FigureReader.read(text) : ImmutableList.copyOf(quantities);
    }

    /** The figure that the text states; a text that states none has no quantities. */
    public static Figure of(String text) {
        return new Figure(text, List.of());
    }

    /** The quantity that a cell is judged on: its first. */
    public Optional<Quantity> first() {
        return quantities.stream().findFirst();
    }

    /** Whether something is written here, readable or not. */
    public boolean isGiven() {
        return text != null || !quantities.isEmpty();
    }
}
