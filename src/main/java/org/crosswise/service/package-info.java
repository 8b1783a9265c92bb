/**
 * The HTTP service: documents in, reports out, and the therapist's page. Starts with {@link org.crosswise.service.Service}. Nothing
 * that was entered is logged, counted or repeated in an error.
 */
@NullMarked
package org.crosswise.service;

import org.jspecify.annotations.NullMarked;
