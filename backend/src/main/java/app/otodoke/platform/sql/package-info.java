/** Questions to the database put together from optional pieces, answered row by row. */
package app.otodoke.platform.sql;
