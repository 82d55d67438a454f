package org.indh.example;

import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.finding.Severity;
import org.indh.core.text.Catalogue;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Pack;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Verdict;
import org.indh.logframe.indicator.Indicator;

/** A donor's own rule: a pack without kinds. Its words stand in META-INF/indh/example/rules/EX-TWO-SOURCES.txt. */
public final class OwnRule implements Pack {
    // tag::taste[]
    static final Rule<Indicator> TWO_SOURCES = Rule.of(
            "EX-TWO-SOURCES",
            Severity.INFO,
            "donors",
            Indicator.class,
            (at, setting) -> at.value().sources().size() >= 2
                    ? Verdict.pass()
                    : Verdict.of(Breach.at(at.spot("sources"))
                            .found(at.value().sources().size())));
    // end::taste[]

    /** For the service loader, or given to a validator by hand. */
    public OwnRule() {}

    @Override
    public String module() {
        return "example";
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(TWO_SOURCES);
    }

    @Override
    public Catalogue terms() {
        return Catalogue.EMPTY;
    }
}
