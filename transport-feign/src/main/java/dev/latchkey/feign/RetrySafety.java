package dev.latchkey.feign;

import feign.Request;

/** Determines which calls can be repeated even if they may have been processed. */
enum RetrySafety {
    /** Idempotent calls: GET and PUT. */
    READS_AND_REPLACEMENTS {
        @Override
        boolean holdsFor(Request request) {
            return request.httpMethod() == Request.HttpMethod.GET || request.httpMethod() == Request.HttpMethod.PUT;
        }
    },
    /** Any call. */
    EVERYTHING {
        @Override
        boolean holdsFor(Request request) {
            return true;
        }
    };

    abstract boolean holdsFor(Request request);
}
