// cmark-gfm as Swift sees it: the installed headers, and functions for what they leave out.
#ifndef COPSITE_CMARK_GFM_SHIM_H
#define COPSITE_CMARK_GFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// The types of nodes that extensions add are variables of the extensions' library, set when the
// extensions are registered. No installed header declares them, and Swift 6 rejects global
// variables of C, so each has a function.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type shim_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type shim_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type shim_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type shim_node_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }

#endif
