package org.indh.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.finding.Path;
import org.indh.core.statement.Figure;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.StatedDate;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;

/**
 * A wording that an author wrote, with its place: of a text in one or several languages, a plain text, a figure's or a
 * date's words. What a reader derived from such words, as a figure's units, is no wording of its own; codes and links
 * are none either.
 *
 * @param spot where it stands; a wording of a text in several languages under its language's tag
 * @param text the wording
 */
record AuthorText(Spot spot, String text) {
    private record All(ImmutableList<AuthorText> texts) {}

    /** All of a document, in its order; found once in a run. */
    static List<AuthorText> of(At<Document<?>> at) {
        return at.fact(All.class, AuthorText::derive).texts();
    }

    private static All derive(At<Document<?>> at) {
        ImmutableList.Builder<AuthorText> texts = ImmutableList.builder();
        for (At<Object> part : at.below(Object.class)) {
            Object value = part.value();
            if (value instanceof LocalizedText text) {
                text.texts().forEach((tag, wording) -> texts.add(new AuthorText(spot(part, text, tag), wording)));
            } else if (value instanceof String text && !isDerived(part)) {
                texts.add(new AuthorText(part.spot(), text));
            } else if (value instanceof StatedDate date) {
                texts.add(new AuthorText(part.spot(), date.text()));
            }
        }
        return new All(texts.build());
    }

    /** The place of a wording; a plain text has no tag in its file. */
    static Spot spot(At<?> part, LocalizedText text, String tag) {
        Path path = part.part().path();
        return new Spot(part.document(), text.isPlain() ? path : path.child(tag), null);
    }

    /** Whether it was read out of a figure's words, which stand beside it. */
    private static boolean isDerived(At<?> part) {
        return part.up(Figure.class)
                .filter(figure -> figure.value().text() != null)
                .filter(figure ->
                        !part.part().path().equals(figure.part().path().child("text")))
                .isPresent();
    }
}
