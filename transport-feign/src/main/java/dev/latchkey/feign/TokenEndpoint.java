package dev.latchkey.feign;

import feign.Headers;
import feign.RequestLine;

/** The endpoint that issues tokens. It does not belong to an API version. */
interface TokenEndpoint {

    @RequestLine("POST /oauth/token")
    @Headers("Content-Type: application/x-www-form-urlencoded")
    HttpAnswer token(byte[] form);
}
