package dev.latchkey.feign;

import feign.Request;

/** The calls that may be sent again although they may have been processed. */
enum RetrySafety {
    /** Those that do no more the second time than the first: GET and PUT. */
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
