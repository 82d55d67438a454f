package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceReaderTest {
    static Stream<Arguments> wordings() {
        return Tables.of("sentences-fr.txt", "sentences-en.txt", "sentences-ar.txt");
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void a_sentence_gives_what_it_promises_and_no_more(String text, String reading) {
        assertThat(Notation.of(Reading.of(text))).isEqualTo(reading);
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void the_apostrophe_and_the_full_stop_do_not_matter(String text, String reading) {
        String typed = text.replace('\'', '’') + (text.endsWith(".") ? "" : ".");
        assertThat(Notation.of(Reading.of(typed))).isEqualTo(reading);
    }

    @Test
    void the_words_of_the_author_are_kept_in_the_phrase() {
        NounPhrase expected = new NounPhrase("visites d’échange", "visite", List.of("echange"));
        assertThat(Reading.of("Organiser au moins 5 visites d’échange en 2019").counts())
                .extracting(CountedPhrase::phrase)
                .containsExactly(expected);
    }
}
