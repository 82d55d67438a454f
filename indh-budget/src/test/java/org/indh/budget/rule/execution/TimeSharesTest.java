package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.KeyPart;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.time.YearRange;
import org.indh.core.validation.Profile;
import org.junit.jupiter.api.Test;

class TimeSharesTest {
    private static final String CODE = "BU-TIME-100";

    private static AllocationKey key(String code, String to, long percent) {
        return AllocationKey.ofPercents(code, List.of(KeyPart.of(to, percent)));
    }

    private static List<String> found(AllocationKey... keys) {
        return Written.of(CODE, FinancialReportBuilder.builder().keys(List.of(keys)))
                .found();
    }

    @Test
    void keys_of_one_person_exceed_the_whole_together() {
        assertThat(found(key("Salma", "R1", 60), key("salma ", "R2", 55), key("Idir", "R1", 100)))
                .containsExactly("error /keys/0/parts /keys/1/parts");
        assertThat(found(key("Salma", "R1", 60), key("Salma", "R2", 40))).isEmpty();
        assertThat(found(key("Salma", "R1", 60), key("Idir", "R2", 55)))
                .containsExactly("info /keys/0/parts", "info /keys/1/parts");
    }

    @Test
    void what_is_stated_twice_is_one_key() {
        assertThat(found(key("Surface", "R1", 100), key("Surface", "R1", 100))).isEmpty();
    }

    @Test
    void only_keys_of_the_same_years_are_added() {
        AllocationKey first = key("Salma", "R1", 100).during(new YearRange(2031, 2031));
        AllocationKey second = key("Salma", "R2", 100).during(new YearRange(2032, 2033));
        AllocationKey across = key("Salma", "R3", 20).during(new YearRange(2030, 2032));
        assertThat(found(first, second)).isEmpty();
        assertThat(found(first, across)).containsExactly("error /keys/0/parts /keys/1/parts");
        assertThat(found(first, second, key("Salma", "R3", 10))).containsExactly("error /keys/0/parts /keys/2/parts");
    }

    @Test
    void thirds_make_a_whole() {
        assertThat(found(AllocationKey.equally("Surface", List.of("A", "B", "C"))))
                .isEmpty();
    }

    @Property(tries = 50)
    void weights_of_any_unit_that_are_the_whole_are_never_told(@ForAll @IntRange(min = 1, max = 9_999) int weight) {
        AllocationKey key = AllocationKey.byWeights("Surface", List.of(KeyPart.of("A", weight), KeyPart.of("B", 7)));
        assertThat(found(key)).isEmpty();
    }

    @Test
    void a_key_that_exceeds_its_whole_is_told_where_it_is_read_and_nowhere_else() {
        ObjectNode part =
                ObjectNode.builder().put("to", "R1").put("weight", "115").build();
        ObjectNode key = ObjectNode.builder()
                .put("code", "Salma")
                .put("parts", new ListNode(List.of(part), null))
                .put("whole", "100")
                .build();
        ObjectNode tree = ObjectNode.builder()
                .put("keys", new ListNode(List.of(key), null))
                .build();
        Dossier dossier = Dossier.of(
                "rapport.json", List.of(new Draft("financial-report", tree, List.of())), List.of(FinancialReport.KIND));
        Written written = Written.of(CODE, dossier, Profile.standard());
        assertThat(written.found()).containsExactly("error /keys/0");
        assertThat(written.messages())
                .containsExactly("The parts of a key exceed the whole (Salma: 115 / 100):"
                        + " there must be parts that do not exceed the whole, which is above 0.");
        assertThat(Written.of("DC-UNREADABLE", dossier, Profile.standard()).found())
                .isEmpty();
    }

    private static AllocationKey based(String basis, long percent) {
        AllocationKey key = key("Salma", "R1", percent);
        return new AllocationKey(key.code(), basis, new YearRange(2031, 2031), key.parts(), key.whole());
    }

    @Test
    void keys_that_rest_on_other_things_may_be_of_other_months() {
        assertThat(found(based("janvier-juin", 100), based("juillet-décembre", 100)))
                .containsExactly("warning /keys/0/parts /keys/1/parts");
        assertThat(found(based("feuilles de temps", 100), based("feuilles de temps", 60)))
                .containsExactly("error /keys/0/parts /keys/1/parts");
    }
}
