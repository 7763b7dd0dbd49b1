/** Lists and charts for the web client. */
package app.otodoke.http.web.lists;
