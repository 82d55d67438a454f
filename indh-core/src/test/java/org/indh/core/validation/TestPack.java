package org.indh.core.validation;

import java.util.List;
import org.indh.core.document.Kind;
import org.indh.core.text.Catalogue;

/** Rules of a test, with words that any rule can bear. */
record TestPack(String module, List<Rule<?>> rules) implements Pack {
    static TestPack of(Rule<?>... rules) {
        return new TestPack("testing", List.of(rules));
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of();
    }

    @Override
    public RuleTexts texts(String code) {
        return RuleTexts.read(TestPack.class, "testing", "ANY");
    }

    @Override
    public Catalogue terms() {
        return Catalogue.read(TestPack.class, "/META-INF/indh/testing/terms.txt")
                .with(Catalogue.read(Pack.class, "/META-INF/indh/core/terms.txt"));
    }
}
