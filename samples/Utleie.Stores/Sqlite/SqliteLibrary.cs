using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Utleie.Stores.Sqlite;

/// <summary>Prefers the SQLite of the system, which is kept up to date, to the older one that comes with the package.</summary>
internal static class SqliteLibrary
{
    /// <summary>The version that comes with the package: 3.35.5.</summary>
    private const int Bundled = 3_035_005;

    private const string Bundle = "e_sqlite3";

    private static readonly string[] SystemNames = ["libsqlite3.so.0", "libsqlite3.dylib"];

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();

    /// <summary>Chooses the library before the first connection, once in a process.</summary>
    internal static void Choose() => RuntimeHelpers.RunClassConstructor(typeof(Choice).TypeHandle);

    private static nint Load(string name, Assembly assembly, DllImportSearchPath? path)
    {
        foreach (var system in name == Bundle ? SystemNames : [])
        {
            if (NativeLibrary.TryLoad(system, out var library) && IsNewer(library))
                return library;
        }

        return 0;
    }

    private static bool IsNewer(nint library) =>
        NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out var version)
        && Marshal.GetDelegateForFunctionPointer<VersionNumber>(version)() >= Bundled;

    private static class Choice
    {
        static Choice()
        {
            NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Load);
            Batteries_V2.Init();
        }
    }
}
