package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plans d'action annuels            | plan[action annuel]
        les réunions du CT Sud            | reunion[ct sud]
        projets communaux                 | projet[communal]
        nouvelles coopératives féminines  | cooperative[nouvelle feminine]
        un réseau Est/Ouest               | reseau[est/ouest]
        the coordination meetings         | meeting[coordination]
        women farmers                     | farmer[woman]
        members of the water committee    | member[water committee]
        travaux achevés                   | travail
        centres de santé                  | centre[sante]
        الجماعات القروية                  | جماعة[قروية]
        جماعة قروية                       | جماعة[قروية]
        دورتان تكوينيتان                  | دورة
        برامج عمل الجماعات                | برنامج[عمل جماعة]
        مركزا                             | مركز
        لجان للمساواة                     | لجنة
        """)
    void a_unit_by_itself_is_read_as_head_and_modifiers(String text, String phrase) {
        assertThat(NounPhrase.of(text).map(Notation::phrase)).contains(phrase);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        12
        ''
        formés
        de
        (
        """)
    void what_has_no_noun_is_no_phrase(String text) {
        assertThat(NounPhrase.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        La plateforme E/O                 | plateformes E/O
        plateforme E/O                    | plateforme Est/Ouest
        plateforme E-O                    | plateformes Est-Ouest
        plateforme Est-Ouest              | plateforme E/O
        BAS                               | Bureaux d'Accueil social
        programme d'AS                    | programmes d'action sociale
        GT Eau                            | groupe de travail Eau
        projet innovant communal          | projets innovants communaux
        École rurale                      | écoles rurales
        """)
    void an_abbreviation_and_what_it_stands_for_are_the_same(String left, String right) {
        assertThat(phrase(left).sameAs(phrase(right))).isTrue();
        assertThat(phrase(right).sameAs(phrase(left))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        plateforme E/O      | plateforme O/O
        plateforme E/O      | plateforme
        coordination        | coordination locale
        GT Eau              | GT Sol
        AS                  | action
        AS                  | action sociale communale
        plan annuel         | plan
        école               | dispensaire
        """)
    void different_things_are_not_the_same(String left, String right) {
        assertThat(phrase(left).sameAs(phrase(right))).isFalse();
        assertThat(phrase(right).sameAs(phrase(left))).isFalse();
    }

    @Test
    void the_kind_of_thing_is_its_head() {
        assertThat(phrase("plateforme E/O").sameHead(phrase("plateformes thématiques")))
                .isTrue();
        assertThat(phrase("plateforme E/O").sameHead(phrase("forum E/O"))).isFalse();
        assertThat(phrase("plateforme E/O").same(phrase("plateformes E/O"))).isTrue();
        assertThat(phrase("plateforme E/O").same(phrase("plateforme Est/Ouest")))
                .isFalse();
    }

    private static NounPhrase phrase(String text) {
        return NounPhrase.of(text).orElseThrow();
    }

    @Test
    void the_form_that_a_number_asks_for_changes_no_noun() {
        NounPhrase one = NounPhrase.of("جماعة قروية").orElseThrow();
        assertThat(one.sameAs(NounPhrase.of("الجماعات القروية").orElseThrow())).isTrue();
        assertThat(one.sameHead(NounPhrase.of("جماعتين").orElseThrow())).isTrue();
        assertThat(one.sameHead(NounPhrase.of("تعاونية قروية").orElseThrow())).isFalse();
    }

    @Test
    void a_complement_behind_its_article_tells_two_things_apart() {
        NounPhrase communes = NounPhrase.of("برامج الجماعة").orElseThrow();
        assertThat(communes.sameAs(NounPhrase.of("برنامج الجماعات").orElseThrow()))
                .isTrue();
        assertThat(communes.sameAs(NounPhrase.of("برامج الإقليم").orElseThrow()))
                .isFalse();
    }
}
