package org.indh.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.budget.group.TransferState;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.text.Catalogue;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One amount and what it is told apart by. */
class BudgetLineTest {
    private static final BudgetLine LINE = BudgetLine.of(Money.parse("10.50 MAD"));

    @Test
    void it_is_built_step_by_step_and_every_step_is_a_line_of_its_own() {
        BudgetLine line = LINE.with(Dimension.COMMUNE, " 08.401.03.03 ")
                .with(MilestoneYear.calendar(2027))
                .with(Flow.USE)
                .with(Phase.APPROVED)
                .withId("L1")
                .on(LocalDate.of(2027, 3, 1));
        assertThat(line.codes())
                .isEqualTo(ImmutableSortedMap.of(
                        Dimension.COMMUNE, "08.401.03.03",
                        Dimension.YEAR, "2027",
                        Dimension.FLOW, "use",
                        Dimension.PHASE, "approved"));
        assertThat(line.flow()).contains(Flow.USE);
        assertThat(line.phase()).contains(Phase.APPROVED);
        assertThat(line.is(Dimension.COMMUNE, "08.401.03.03")).isTrue();
        assertThat(line.is(Dimension.PROVINCE, "08.401")).isFalse();
        assertThat(line.id()).isEqualTo("L1");
        assertThat(line.date()).isEqualTo("2027-03-01");
        assertThat(LINE.codes()).isEmpty();
        assertThat(LINE.flow()).isEmpty();
        assertThat(LINE.phase()).isEmpty();
    }

    @Test
    void a_blank_code_is_none() {
        assertThat(LINE.with(Dimension.COMMUNE, "A").with(Dimension.COMMUNE, " "))
                .isEqualTo(LINE);
    }

    @Test
    void codes_are_stripped_whatever_map_they_come_in() {
        var written = ImmutableSortedMap.of(Dimension.COMMUNE, " A ", Dimension.PROVINCE, " ");
        var one = ImmutableSortedMap.of(Dimension.COMMUNE, " A");
        var blank = ImmutableSortedMap.of(Dimension.COMMUNE, "A", Dimension.PROVINCE, "");
        for (var codes : List.of(written, new TreeMap<>(written), one, blank)) {
            assertThat(new BudgetLine(null, codes, null, null, null, null, null, null).codes())
                    .containsExactly(Map.entry(Dimension.COMMUNE, "A"));
        }
    }

    @Test
    void it_says_its_form_its_currency_and_the_time_that_it_is_for() {
        assertThat(LINE.isInKind()).isFalse();
        assertThat(LINE.with(Dimension.FORM, Form.CASH.code()).isInKind()).isFalse();
        assertThat(LINE.with(Dimension.FORM, Form.IN_KIND.code()).isInKind()).isTrue();
        assertThat(LINE.code(Dimension.CURRENCY)).contains("MAD");
        assertThat(BudgetLine.of(Absence.UNKNOWN).code(Dimension.CURRENCY)).isEmpty();
        LocalDate first = LocalDate.of(2031, 1, 1);
        assertThat(LINE.during(first, first.plusDays(30)))
                .extracting(BudgetLine::periodFrom, BudgetLine::periodUntil)
                .containsExactly(first, first.plusDays(30));
    }

    @Test
    void the_basis_follows_from_the_phase_and_cannot_contradict_it() {
        BudgetLine paid = LINE.with(Phase.PAID);
        assertThat(paid.code(Dimension.BASIS)).contains("cash");
        assertThat(paid.with(Dimension.BASIS, "cash").code(Dimension.BASIS)).contains("cash");
        assertThat(LINE.code(Dimension.BASIS)).isEmpty();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> paid.with(Dimension.BASIS, "budget"))
                .satisfies(refused -> assertThat(refused.expected()).isEqualTo("basis"));
    }

    @ParameterizedTest
    @CsvSource({
        "flow, use, spend",
        "phase, revised, voted",
        "basis, accrual, debt",
        "tax-basis, gross, ttc",
        "advance, justified, spent",
        "form, in-kind, kind",
        "funding-state, to-be-found, wished",
        "expense-state, certified, good"
    })
    void a_dimension_with_a_closed_list_takes_no_other_code(String dimension, String code, String other) {
        Dimension by = Dimension.parse(dimension);
        assertThat(LINE.with(by, code).code(by)).contains(code);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LINE.with(by, other))
                .satisfies(refused -> assertThat(refused.expected()).isEqualTo(dimension));
    }

    @Test
    void an_amount_that_is_not_stated_is_quantity_times_price() {
        BudgetLine months = new BudgetLine(
                null,
                ImmutableSortedMap.of(),
                null,
                Decimal.parse("1.5"),
                Money.parse("4500.01 MAD"),
                null,
                null,
                null);
        assertThat(months.money()).contains(Money.parse("6750.015 MAD"));
        assertThat(months.with(Money.parse("6750 MAD")).money()).contains(Money.parse("6750 MAD"));
        BudgetLine unpriced =
                new BudgetLine(null, ImmutableSortedMap.of(), null, Decimal.parse("1.5"), null, null, null, null);
        assertThat(unpriced.money()).isEmpty();
        Decimal most = Decimal.parse("9".repeat(40));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new BudgetLine(
                        null, ImmutableSortedMap.of(), null, most, Money.parse("11 MAD"), null, null, null));
    }

    @Test
    void unknown_nil_and_not_applicable_are_three_values() {
        BudgetLine unknown = BudgetLine.of(Absence.UNKNOWN);
        BudgetLine none = BudgetLine.of(Absence.NOT_APPLICABLE);
        assertThat(unknown.money()).isEmpty();
        assertThat(unknown.isNotApplicable()).isFalse();
        assertThat(none.money()).isEmpty();
        assertThat(none.isNotApplicable()).isTrue();
        assertThat(LINE.with(Money.parse("0 MAD")).money()).contains(Money.parse("0 MAD"));
        assertThat(none.with(Money.parse("1 MAD"))).isEqualTo(BudgetLine.of(Money.parse("1 MAD")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> LINE.with(Dimension.ABSENCE, "unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Commune", "two words", "-a", "a-", "1st", "été"})
    void the_name_of_a_dimension_is_lower_case_words_with_hyphens(String name) {
        assertThat(Dimension.parse("funding-state"))
                .hasToString("funding-state")
                .isEqualTo(Dimension.FUNDING_STATE);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Dimension.of(name));
    }

    @Test
    void what_is_known_to_everybody_has_words_in_three_languages() throws IllegalAccessException {
        Catalogue terms = Validator.standard().terms();
        List<String> keys = new ArrayList<>();
        for (var field : Dimension.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                keys.add("Dimension." + field.get(null));
            }
        }
        Arrays.stream(Flow.values()).forEach(value -> keys.add("Flow." + value.code()));
        Arrays.stream(Phase.values()).forEach(value -> keys.add("Phase." + value.code()));
        Arrays.stream(Basis.values()).forEach(value -> keys.add("Basis." + value.code()));
        Arrays.stream(TaxBasis.values()).forEach(value -> keys.add("TaxBasis." + value.code()));
        Arrays.stream(Form.values()).forEach(value -> keys.add("Form." + value.code()));
        Arrays.stream(Absence.values()).forEach(value -> keys.add("Absence." + value.code()));
        Arrays.stream(FundingState.values()).forEach(value -> keys.add("FundingState." + value.code()));
        Arrays.stream(ExpenseState.values()).forEach(value -> keys.add("ExpenseState." + value.code()));
        Arrays.stream(AdvanceStep.values()).forEach(value -> keys.add("AdvanceStep." + value.code()));
        Arrays.stream(CostClass.values()).forEach(value -> keys.add("CostClass." + value.code()));
        Arrays.stream(TransferState.values()).forEach(value -> keys.add("TransferState." + value.code()));
        Arrays.stream(BudgetLine.class.getRecordComponents())
                .forEach(part -> keys.add("BudgetLine." + part.getName() + ".description"));
        assertThat(keys).hasSizeGreaterThan(60);
        for (Language language : Language.values()) {
            assertThat(keys)
                    .allSatisfy(
                            key -> assertThat(terms.find(key, language)).as(key).isPresent());
        }
    }
}
