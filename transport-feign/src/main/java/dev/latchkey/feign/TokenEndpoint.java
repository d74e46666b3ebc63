package dev.latchkey.feign;

import feign.Headers;
import feign.RequestLine;
import feign.Response;

/** Where tokens are fetched. It belongs to no edition. */
interface TokenEndpoint {

    @RequestLine("POST /oauth/token")
    @Headers("Content-Type: application/x-www-form-urlencoded")
    Response token(byte[] form);
}
