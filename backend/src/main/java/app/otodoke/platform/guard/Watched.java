package app.otodoke.platform.guard;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** JDBC objects that tell about each statement right before it runs. */
final class Watched {

  private Watched() {}

  static Connection connection(Connection connection) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object result = call(connection, method, arguments);
          return switch (result) {
            case CallableStatement call -> prepared(CallableStatement.class, call, sql(arguments));
            case PreparedStatement prepared ->
                prepared(PreparedStatement.class, prepared, sql(arguments));
            case Statement plain -> plain(plain);
            case null -> null;
            default -> result;
          };
        });
  }

  private static Statement plain(Statement statement) {
    return proxy(
        Statement.class,
        (proxy, method, arguments) -> {
          String name = method.getName();
          boolean runs = name.startsWith("execute") && arguments != null;
          if (runs || name.equals("addBatch")) {
            run(sql(arguments));
          }
          return call(statement, method, arguments);
        });
  }

  private static <T extends PreparedStatement> T prepared(Class<T> type, T statement, String sql) {
    return proxy(
        type,
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            run(sql);
          }
          return call(statement, method, arguments);
        });
  }

  private static void run(String sql) {
    Statements.seen(sql);
    ModuleGuard.check(sql);
  }

  private static String sql(Object[] arguments) {
    return (String) arguments[0];
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Watched.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
