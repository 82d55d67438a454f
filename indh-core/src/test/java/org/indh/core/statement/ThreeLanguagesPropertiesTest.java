package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Count;
import org.indh.core.measure.CountBuilder;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Frequency;
import org.indh.core.measure.Frequency.Period;
import org.indh.core.measure.Percent;
import org.indh.core.time.Timing;
import org.indh.core.time.Years;

/** What is written in French, English or Arabic, in words or in digits of three scripts, is read as what was meant. */
class ThreeLanguagesPropertiesTest {
    /** Numbers from there on may be years, up to {@link #LAST_YEAR}. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;
    private static final int MOST = 999_999;

    /**
     * A count, as it is put into a text.
     *
     * @param meant what is to be read
     * @param numbered its number and noun as written, before and after which stands the rest
     */
    record Said(Tongue tongue, Count meant, String numbered) {
        String text() {
            return tongue.write(meant, numbered);
        }
    }

    @Property
    void a_count_is_read_as_it_was_meant(@ForAll("said") Said said, @ForAll("zeros") char zero) {
        String text = Tongue.digits(said.text(), zero);
        assertThat(FigureReader.read(text)).as(text).containsExactly(said.meant());
    }

    @Property
    void a_number_in_words_is_the_one_in_digits(
            @ForAll Tongue tongue, @ForAll @IntRange(max = 100) int number, @ForAll("zeros") char zero) {
        for (Tongue.Noun noun : tongue.nouns) {
            Decimal meant = Decimal.of(number);
            String digits = Tongue.digits(tongue.write(number, noun, false), zero);
            assertThat(FigureReader.read(tongue.write(number, noun, true)))
                    .as(tongue.write(number, noun, true))
                    .extracting(quantity -> ((Count) quantity).value())
                    .containsExactly(meant);
            assertThat(FigureReader.read(digits))
                    .as(digits)
                    .extracting(quantity -> ((Count) quantity).value())
                    .containsExactly(meant);
        }
    }

    @Property
    void a_timing_is_read_as_it_was_meant(
            @ForAll Tongue tongue,
            @ForAll("timings") Timing timing,
            @ForAll @IntRange(max = 11) int wording,
            @ForAll("zeros") char zero) {
        String text = Tongue.digits(tongue.write(timing, wording), zero);
        assertThat(Reading.of(text).timing()).as(text).isEqualTo(timing);
    }

    @Property
    void what_a_sentence_promises_is_read_with_its_deadline(
            @ForAll Tongue tongue,
            @ForAll @IntRange(min = 3, max = FIRST_YEAR - 1) int number,
            @ForAll @IntRange(min = 1990, max = 2090) int year) {
        Tongue.Noun noun = tongue.nouns.get(0);
        String opener = tongue.deadlines.get(0).formatted(year);
        String said = tongue.have.said().formatted(tongue.write(number, noun, false));
        Reading reading = Reading.of(opener + (tongue == Tongue.ARABIC ? "، " : ", ") + said);
        assertThat(reading.timing()).isEqualTo(Timing.by(year));
        assertThat(reading.counts()).extracting(CountedPhrase::number).containsExactly(Decimal.of(number));
        assertThat(reading.counts())
                .extracting(counted -> counted.phrase().head())
                .containsExactly(noun.one());
    }

    @Property
    void a_range_is_no_number(
            @ForAll Tongue tongue,
            @ForAll @IntRange(max = 5000) int low,
            @ForAll @IntRange(max = 5000) int high,
            @ForAll("zeros") char zero) {
        for (String range : tongue.ranges) {
            String text = low + range + high + " " + tongue.nouns.get(0).behind(high);
            assertThat(FigureReader.read(Tongue.digits(text, zero))).as(text).isEmpty();
        }
    }

    @Property
    void what_is_denied_stays_unread(
            @ForAll Tongue tongue,
            @ForAll @IntRange(min = 3, max = FIRST_YEAR - 1) int number,
            @ForAll boolean inWords,
            @ForAll @IntRange(min = 1990, max = 2090) int year) {
        String counted = tongue.write(number, tongue.nouns.get(0), inWords);
        assertThat(FigureReader.read(tongue.have.denied().formatted(counted)))
                .as(counted)
                .isEmpty();
        assertThat(FigureReader.read(tongue.have.said().formatted(counted)))
                .as(counted)
                .hasSize(1);
        assertThat(Reading.of(tongue.adopted.denied().formatted(year)).timing()).isNull();
    }

    @Property
    void two_languages_at_once_stay_unread(
            @ForAll("said") Said one, @ForAll("said") Said other, @ForAll("joints") String joint) {
        String text = one.text() + joint + other.text();
        boolean arabic = one.tongue() == Tongue.ARABIC;
        if (arabic != (other.tongue() == Tongue.ARABIC)) {
            assertThat(FigureReader.read(text)).as(text).isEmpty();
            assertThat(Reading.of(text).counts()).as(text).isEmpty();
        }
    }

    @Provide
    Arbitrary<Said> said() {
        Arbitrary<Integer> numbers =
                Arbitraries.integers().between(0, MOST).filter(number -> number < FIRST_YEAR || number > LAST_YEAR);
        Arbitrary<Bound> bounds = Arbitraries.of(Bound.AT_LEAST, Bound.AT_MOST, Bound.ABOUT);
        Arbitrary<Period> periods = Arbitraries.of(Period.YEAR, Period.QUARTER, Period.MONTH);
        Arbitrary<Integer> wholes = Arbitraries.integers().between(LAST_YEAR + 1, MOST);
        return Combinators.combine(
                        Arbitraries.of(Tongue.class),
                        Arbitraries.oneOf(numbers, Arbitraries.integers().between(0, 100)),
                        Arbitraries.of(true, false),
                        bounds.injectNull(0.5),
                        periods.injectNull(0.5),
                        years().injectNull(0.5),
                        wholes.injectNull(0.7),
                        Arbitraries.integers().between(0, 100).injectNull(0.7))
                .as(ThreeLanguagesPropertiesTest::said);
    }

    private static Said said(
            Tongue tongue,
            int number,
            boolean words,
            Bound bound,
            Period period,
            Years years,
            Integer whole,
            Integer percent) {
        Tongue.Noun noun = tongue.nouns.get(number % tongue.nouns.size());
        boolean none = number == 0 && words;
        boolean rhythm = number > 0 && years == null && whole == null;
        Count meant = CountBuilder.builder(Count.of(number, noun.behind(number == 0 && none ? 1 : number)))
                .bound(number > 2 ? bound : null)
                .frequency(rhythm && period != null ? new Frequency(number, period) : null)
                .years(none ? null : years)
                .population(number > 2 && whole != null ? Decimal.of(whole) : null)
                .share(none || percent == null ? null : Percent.of(percent))
                .build();
        return new Said(tongue, meant, tongue.write(number, noun, words));
    }

    private static Arbitrary<Years> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(1990, 2090),
                        Arbitraries.integers().between(0, 9))
                .as((first, more) -> Years.range(first, first + more));
    }

    @Provide
    Arbitrary<Timing> timings() {
        Arbitrary<Integer> firsts = Arbitraries.integers().between(1990, 2090);
        Arbitrary<Integer> spans = Arbitraries.integers().between(1, 9);
        return Arbitraries.oneOf(
                firsts.map(Timing::by),
                firsts.map(Timing::from),
                Combinators.combine(firsts, spans).as((first, more) -> Timing.within(first, first + more)),
                Combinators.combine(firsts, spans).as((first, more) -> Timing.inEach(Years.of(first, first + more))));
    }

    @Provide
    Arbitrary<Character> zeros() {
        return Arbitraries.of('0', '\u0660', '\u06f0');
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of(" / ", " - ", "\n", " ", " ; ", " (");
    }
}
