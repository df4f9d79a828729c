// The same server with the response cache of its makers: answers for everybody alike, in the memory of each worker, until it is restarted.
import { useResponseCache } from "@graphql-yoga/plugin-response-cache";
import { serve } from "./yoga.mjs";

export default () => serve([useResponseCache({ session: () => null })]);
