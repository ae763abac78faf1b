import * as z from "zod";

// The page's content security policy allows no code from strings, which zod would compile its
// schemas to; even its probing for whether it may is a violation. Parsing is fast enough without.
z.config({ jitless: true });
