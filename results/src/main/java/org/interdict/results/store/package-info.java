/** What is stored: one folder for each study, with its results in an embedded database. The database is also the journal from which a study resumes. */
@NullMarked
package org.interdict.results.store;

import org.jspecify.annotations.NullMarked;
