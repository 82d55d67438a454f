package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.document.zoo.ZooArbitraries;
import org.indh.core.testing.RecordArbitraries;
import org.indh.core.validation.ValidationReport;

class BinderPropertiesTest {
    @Provide
    Arbitrary<Zoo> zoos() {
        return ZooArbitraries.zoos();
    }

    @Provide
    Arbitrary<ValidationReport> reports() {
        return RecordArbitraries.standard().of(ValidationReport.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_value_of_every_shape_comes_back_from_its_tree(@ForAll("zoos") Zoo zoo) {
        assertComesBack(Zoo.KIND, zoo);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_report_comes_back_from_its_tree(@ForAll("reports") ValidationReport report) {
        assertComesBack(ValidationReport.KIND, report);
    }

    private static <T> void assertComesBack(Kind<T> kind, T value) {
        ObjectNode tree = Binder.unbind(kind, value);
        Document<T> document = Binder.bind(kind, tree);
        assertThat(document.faults()).isEmpty();
        assertThat(document.unknown()).isEmpty();
        assertThat(document.unreadable()).isEmpty();
        assertThat(document.value()).contains(value);
        assertThat(Binder.unbind(kind, document.value().orElseThrow())).isEqualTo(tree);
    }
}
