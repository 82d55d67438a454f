package org.indh.core.validation;

import java.util.List;
import org.indh.core.document.Kinds;
import org.indh.core.text.Catalogue;

/** What a module brings: its kinds of documents, its rules and their words. A service; a pack of rules has no kinds. */
public interface Pack extends Kinds {
    /** The module's name in resources: {@code "logframe"}. */
    String module();

    /** The rules. */
    List<Rule<?>> rules();

    /**
     * Further checks under rules that other packs bring, for what only this module sees: whether partnerships make up a
     * budget's heading is asked under {@code BU-TREE-SUM} by the module that knows partnerships. Each has the code, severity
     * and authority of its rule, whose pack has the words for it.
     */
    default List<Rule<?>> checks() {
        return List.of();
    }

    /** The words of one of its rules. */
    default RuleTexts texts(String code) {
        return RuleTexts.read(getClass(), module(), code);
    }

    /** Labels and terms of the module. */
    default Catalogue terms() {
        return Catalogue.read(getClass(), "/META-INF/indh/" + module() + "/terms.txt");
    }
}
