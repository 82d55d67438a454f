package org.indh.core.statement;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final int MEGABYTE = 1_000_000;
    /** Generous: a slow machine takes a tenth of it, a reader that goes back over the text takes hours. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "1 plan of the plan "
            })
    void a_hostile_megabyte_is_read_in_time_that_grows_with_its_length(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        assertTimeout(LIMIT, () -> {
            FigureReader.read(text);
            Reading.of(text);
            NounPhrase.of(text);
        });
    }
}
