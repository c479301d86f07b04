using System.Diagnostics;
using System.Text;

namespace Utleie.Schema.Tests;

/// <summary>Runs programs of Node.js in the folder of the schemas.</summary>
internal static class Node
{
    private static readonly Lock Installing = new();
    private static bool s_installed;

    /// <summary>Runs a program; tells how it ended and what it printed.</summary>
    internal static (int Code, string Output) Run(string input, params string[] words)
    {
        Ready();
        return Start("node", input, words);
    }

    /// <summary>Fetches what the checks need, once; skips the test where Node.js is not on the machine.</summary>
    private static void Ready()
    {
        lock (Installing)
        {
            if (s_installed)
                return;
            Assert.SkipUnless(IsThere(), "Node.js is not on this machine: the schemas and types are not checked.");
            var (code, output) = Start("npm", "", "ci", "--no-audit", "--no-fund");
            Assert.True(code == 0, $"npm ci: {output}");
            s_installed = true;
        }
    }

    private static bool IsThere()
    {
        try
        {
            return Start("npm", "", "--version").Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static (int Code, string Output) Start(string program, string input, params string[] words)
    {
        var start = new ProcessStartInfo(program, words)
        {
            WorkingDirectory = Committed.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (process.ExitCode, output.Result + error.Result);
    }
}
