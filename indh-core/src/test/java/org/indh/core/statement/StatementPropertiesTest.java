package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class StatementPropertiesTest {
    @Property
    void no_text_makes_a_reader_throw(@ForAll String text) {
        assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
    }

    @Property
    void no_row_of_known_words_makes_a_reader_throw(@ForAll("rows") String text) {
        assertThatCode(() -> readAll(text)).doesNotThrowAnyException();
    }

    @Property
    void the_same_text_gives_the_same_reading(@ForAll("rows") String text) {
        assertThat(FigureReader.read(text)).isEqualTo(FigureReader.read(text));
        assertThat(Reading.of(text)).isEqualTo(Reading.of(text));
    }

    @Property
    void a_count_with_its_share_is_read_whatever_the_number(
            @ForAll @IntRange(max = 1899) int number,
            @ForAll("units") String unit,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll("blanks") String blank) {
        String text = number + " " + unit + " disposent d’un local (" + percent + blank + "%)";
        assertThat(Notation.of(FigureReader.read(text))).isEqualTo(number + " {" + unit + "} share " + percent + " %");
    }

    @Property
    void a_share_with_decimals_is_read_whatever_they_are(
            @ForAll @IntRange(max = 99) int percent, @ForAll @IntRange(min = 1, max = 9) int tenths) {
        String share = percent + "," + tenths;
        String read = percent + "." + tenths + " %";
        assertThat(Notation.of(FigureReader.read("5 communes (" + share + " %)")))
                .isEqualTo("5 {communes} share " + read);
        assertThat(Notation.of(FigureReader.read("5 communes (" + share.replace(',', '.') + "%)")))
                .isEqualTo("5 {communes} share " + read);
    }

    @Property
    void a_range_is_never_read_as_one_of_its_ends(
            @ForAll @IntRange(max = 5000) int low,
            @ForAll @IntRange(max = 5000) int high,
            @ForAll("ranges") String range,
            @ForAll("units") String unit) {
        assertThat(FigureReader.read(low + range + high + " " + unit)).isEmpty();
        assertThat(FigureReader.read("entre " + low + " et " + high + " " + unit))
                .isEmpty();
    }

    @Property
    void thousands_are_grouped_by_any_blank(
            @ForAll @IntRange(min = 1, max = 999) int thousands,
            @ForAll @IntRange(max = 999) int rest,
            @ForAll("groups") String blank) {
        String text = thousands + blank + String.format("%03d", rest) + " habitants";
        assertThat(Notation.of(FigureReader.read(text))).isEqualTo((thousands * 1000 + rest) + " {habitants}");
    }

    @Property
    void a_deadline_is_read_whatever_the_year(@ForAll @IntRange(min = 1990, max = 2090) int year) {
        assertThat(Reading.of("Au plus tard en " + year + ", la charte est adoptée")
                        .timing())
                .hasToString("by " + year);
        assertThat(Reading.of("Dès " + year + ", la charte est appliquée").timing())
                .hasToString("from " + year);
        assertThat(FigureReader.read("fin " + year)).isEmpty();
    }

    private static void readAll(String text) {
        FigureReader.read(text);
        Reading.of(text);
        NounPhrase.of(text);
    }

    @Provide
    Arbitrary<String> rows() {
        Arbitrary<String> word = Arbitraries.of(
                "9",
                "communes",
                "2018",
                "et",
                "à",
                "(",
                ")",
                "77",
                "%",
                "au moins",
                "une",
                "fois",
                "par",
                "an",
                "de",
                "d'",
                "la",
                "se",
                "réunit",
                "existe",
                "n'",
                "pas",
                "aucun",
                "dès",
                "entre",
                "S/S",
                "plan",
                "annuels",
                ",",
                ".",
                "\n",
                "sur",
                "soit",
                "12",
                "chacune",
                "première",
                "création",
                "dispose",
                "PAC",
                "twice",
                "the",
                "of",
                "by",
                "2x",
                "1er",
                "A.1",
                "1 200",
                "-",
                "environ",
                "ou plus",
                "millions",
                "chaque",
                "qui",
                "vingt",
                "quatre-vingt-dix",
                "cent",
                "twenty",
                "جماعة",
                "جماعتين",
                "واحدة",
                "و",
                "خمسة",
                "وعشرون",
                "من",
                "الجماعات",
                "على الأقل",
                "مرات",
                "في السنة",
                "لا",
                "لكل",
                "بين",
                "٪",
                "٣",
                "ـ",
                "\u200F",
                "\u202F");
        Arbitrary<String> glue = Arbitraries.of(" ", "", " ");
        return Combinators.combine(word, glue)
                .as((w, g) -> w + g)
                .list()
                .ofMaxSize(24)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                "communes", "écoles rurales", "associations d’usagers de l’eau", "plans d'action annuels");
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\u00A0", "\u202F", "\u2009", "  ");
    }

    @Provide
    Arbitrary<String> groups() {
        return Arbitraries.of(" ", "\u00A0", "\u202F", "\u2009");
    }

    @Provide
    Arbitrary<String> ranges() {
        return Arbitraries.of(" à ", "-", " - ", " ou ", " – ");
    }
}
