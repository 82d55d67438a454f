package org.indh.core.document;

import java.util.List;

/** The kinds of documents that a module brings; a service. */
public interface Kinds {
    /** The kinds. */
    List<Kind<?>> kinds();
}
