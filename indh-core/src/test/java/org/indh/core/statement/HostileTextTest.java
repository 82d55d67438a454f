package org.indh.core.statement;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
    private static final List<String> PIECES = List.of(
            "a",
            "1",
            "1 ",
            "(",
            "((1 ",
            ")",
            "1 à ",
            "d'un ",
            "de ",
            "1 x de ",
            "dont ",
            "2018 et ",
            "en 2018 ",
            "1.",
            "1/",
            "1-2-",
            "é",
            "é-",
            "...",
            "%",
            "une fois par an ",
            "la commune qui ",
            "aucun ",
            "une ",
            "au moins ",
            "Un ROI existe\n",
            "9 communes (",
            "plan d'action ",
            "A.",
            "12 communes de ",
            "1\n",
            "the plan ",
            "une première ",
            "au plus tard , ",
            "S/S ",
            "[",
            "\u0301",
            "!",
            "'",
            "1 plan of the plan ",
            "و",
            "وال",
            "ال ",
            "جماعة واحدة ",
            "جماعتين ",
            "خمسة و",
            "خمسة وعشرون ",
            "لا 3 ",
            "من 3 ",
            "%1",
            "%",
            "٪١ ",
            "ـ",
            "ب\u0651",
            "vingt-",
            "quatre vingt ",
            "cent et ",
            "5 (5) ",
            "لكل 3 ",
            "1،");
    private static final int LONG = 50_000;
    private static final int MEGABYTE = 1_000_000;
    /** Generous: a slow machine takes a tenth of it, a reader that goes back over the text takes hours. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    static List<String> pieces() {
        return PIECES;
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void a_piece_repeated_without_end_is_read_in_time_that_grows_with_its_length(String piece) {
        String text = piece.repeat(LONG / piece.length());
        assertTimeout(LIMIT, () -> read(text));
    }

    @Test
    void a_megabyte_is_read_in_time_that_grows_with_its_length() {
        StringBuilder text = new StringBuilder();
        for (String piece : PIECES) {
            text.append(piece.repeat(MEGABYTE / PIECES.size() / piece.length()));
        }
        assertTimeout(LIMIT, () -> read(text.toString()));
    }

    private static void read(String text) {
        FigureReader.read(text);
        Reading.of(text);
        NounPhrase.of(text);
    }
}
