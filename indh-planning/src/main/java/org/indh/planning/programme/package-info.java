/**
 * A donor's programme as its own documents tell it: {@link org.indh.planning.programme.Programme} holds who asks for the
 * money, where it goes and which {@link org.indh.planning.programme.Partnership}s it is spent through. Its logframe, budget
 * and risks are documents of their own; codes tie them, such as "OS 1": {@link org.indh.planning.programme.ResultsChain} adds a
 * budget up by the results and outcomes of its logframe.
 */
@NullMarked
package org.indh.planning.programme;

import org.jspecify.annotations.NullMarked;
