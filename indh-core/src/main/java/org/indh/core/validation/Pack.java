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

    /** The words of one of its rules. */
    default RuleTexts texts(String code) {
        return RuleTexts.read(getClass(), module(), code);
    }

    /** Labels and terms of the module. */
    default Catalogue terms() {
        return Catalogue.read(getClass(), "/META-INF/indh/" + module() + "/terms.txt");
    }
}
