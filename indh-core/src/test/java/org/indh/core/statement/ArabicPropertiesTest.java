package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ArabicPropertiesTest {
    private static final int LAST_COUNT = 1899;

    @Property
    void a_count_with_its_share_and_deadline_is_read_whatever_they_are(
            @ForAll @IntRange(max = LAST_COUNT) int number,
            @ForAll("nouns") String noun,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll("percents") String sign,
            @ForAll @IntRange(min = 1990, max = 2090) int year) {
        String share = String.format(sign, percent);
        String text = number + " " + noun + " تتوفر على برنامج عمل (" + share + ")";
        assertThat(Notation.of(FigureReader.read(text))).isEqualTo(number + " {" + noun + "} share " + percent + " %");
        assertThat(Reading.of("قبل نهاية " + year + "، " + text).timing()).hasToString("by " + year);
        assertThat(Reading.of("ابتداء من سنة " + year + "، " + text).timing()).hasToString("from " + year);
    }

    @Property
    void it_does_not_matter_in_which_digits_it_is_written(
            @ForAll @IntRange(max = LAST_COUNT) int number,
            @ForAll("nouns") String noun,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll("zeros") char zero) {
        String text = number + " " + noun + " من أصل 5000 (" + percent + "%)";
        assertThat(FigureReader.read(written(text, zero))).isEqualTo(FigureReader.read(text));
        assertThat(FigureReader.read(text)).hasSize(1);
    }

    @Property
    void what_is_not_seen_changes_nothing(
            @ForAll @IntRange(max = LAST_COUNT) int number,
            @ForAll("nouns") String noun,
            @ForAll("unseen") String mark) {
        String plain = "على الأقل " + number + " " + noun + " في السنة";
        String read = Notation.of(FigureReader.read(plain));
        assertThat(read).startsWith(">=" + number + " ");
        assertThat(Notation.of(FigureReader.read(mark + plain.replace(" ", mark + " " + mark) + mark)))
                .isEqualTo(read);
    }

    @Property
    void signs_on_letters_and_lengthened_ones_change_no_number(
            @ForAll @IntRange(max = LAST_COUNT) int number, @ForAll("signs") String sign) {
        String bound = "ع" + sign + "ل" + sign + "ى الأق" + sign + "ل" + sign;
        assertThat(Notation.of(FigureReader.read(bound + " " + number + " جماعة")))
                .isEqualTo(">=" + number + " {جماعة}");
    }

    @Property
    void a_range_is_never_read_as_one_of_its_ends(
            @ForAll @IntRange(max = 5000) int low,
            @ForAll @IntRange(max = 5000) int high,
            @ForAll("ranges") String range,
            @ForAll("nouns") String noun) {
        assertThat(FigureReader.read(low + range + high + " " + noun)).isEmpty();
        assertThat(FigureReader.read("ما بين " + low + " و" + high + " " + noun))
                .isEmpty();
    }

    @Property
    void what_is_denied_is_never_counted(
            @ForAll @IntRange(min = 1, max = LAST_COUNT) int number, @ForAll("nouns") String noun) {
        assertThat(FigureReader.read("لا تتوفر " + number + " " + noun + " على الماء"))
                .isEmpty();
        assertThat(FigureReader.read(number + " " + noun + " لا تتوفر على الماء"))
                .isEmpty();
        assertThat(FigureReader.read("تتوفر " + number + " " + noun + " على الماء"))
                .isNotEmpty();
    }

    private static String written(String text, char zero) {
        StringBuilder written = new StringBuilder();
        text.chars().forEach(c -> written.append((char) (c >= '0' && c <= '9' ? zero + c - '0' : c)));
        return written.toString();
    }

    @Provide
    Arbitrary<String> nouns() {
        return Arbitraries.of("جماعة", "جماعات قروية", "تعاونية", "مركزا", "برامج عمل", "دورات تكوينية");
    }

    @Provide
    Arbitrary<String> percents() {
        return Arbitraries.of("%d %%", "%d%%", "%%%d", "%d ٪", "٪%d", "%d في المائة", "%d بالمائة", "أي %d%%");
    }

    @Provide
    Arbitrary<Character> zeros() {
        return Arbitraries.of('\u0660', '\u06f0');
    }

    @Provide
    Arbitrary<String> unseen() {
        return Arbitraries.of("\u200F", "\u200E", "\u202B", "\u202C", "\u2067", "\u2069", "\u061C", "\u200F\u200F");
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("ـ", "ــ", "\u064E", "\u0651", "\u0652", "ـ\u0651");
    }

    @Provide
    Arbitrary<String> ranges() {
        return Arbitraries.of(" إلى ", "-", " - ", " أو ", " – ", " حتى ");
    }
}
