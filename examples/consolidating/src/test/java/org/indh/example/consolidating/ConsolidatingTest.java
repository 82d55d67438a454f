package org.indh.example.consolidating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.group.Elimination;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.junit.jupiter.api.Test;

class ConsolidatingTest {
    private static MoneyByCurrency money(String amount) {
        return MoneyByCurrency.of(Money.parse(amount));
    }

    @Test
    void runs_on_the_path_that_the_build_says() {
        boolean named = ConsolidateBudgets.class.getModule().isNamed();
        assertThat(named).isEqualTo(System.getProperty("indh.path").equals("module"));
    }

    @Test
    void nothing_else_of_the_library_is_on_the_path() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("org.indh.logframe.chain.Logframe"));
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("org.indh.json.JsonText"));
    }

    @Test
    void what_one_pays_the_other_is_not_spent_twice() {
        Elimination group = ConsolidateBudgets.group(ConsolidateBudgets.lines());
        Consolidation provinces = ConsolidateBudgets.byProvince(group.lines());
        assertThat(provinces.at("08.401", "2031").money()).isEqualTo(money("450000.00 MAD"));
        assertThat(provinces.at("09.541", "2031").money()).isEqualTo(money("180000.33 MAD"));
        assertThat(provinces.total().money()).isEqualTo(money("630000.33 MAD"));
        assertThat(group.residuals()).hasSize(1);
        assertThat(group.journal().get(0).residual()).isEqualTo(money("60000.00 MAD"));
        assertThat(provinces.lines(provinces.cells().firstKey())).hasSize(1);
    }

    @Test
    void both_without_that_are_refused_because_one_part_is_a_resource() {
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> ConsolidateBudgets.byProvince(ConsolidateBudgets.lines()));
    }
}
