/** The cable's figures, for owners. */
package app.otodoke.http.admin.cable;
