using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class HandOvers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "HandOvers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    FromId = table.Column<long>(type: "bigint", nullable: false),
                    ToId = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UndoneById = table.Column<long>(type: "bigint", nullable: true),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandOvers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandOvers_Officers_ById",
                        column: x => x.ById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandOvers_Officers_FromId",
                        column: x => x.FromId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandOvers_Officers_ToId",
                        column: x => x.ToId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandOvers_Officers_UndoneById",
                        column: x => x.UndoneById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HandOverItems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    Path = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    WentBack = table.Column<bool>(type: "bit", nullable: false),
                    HandOverId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandOverItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandOverItems_HandOvers_HandOverId",
                        column: x => x.HandOverId,
                        principalTable: "HandOvers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HandOverItems_HandOverId_Path",
                table: "HandOverItems",
                columns: new[] { "HandOverId", "Path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_ById",
                table: "HandOvers",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_FromId",
                table: "HandOvers",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_Number",
                table: "HandOvers",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_ToId",
                table: "HandOvers",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_UndoneById",
                table: "HandOvers",
                column: "UndoneById");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HandOverItems");

            migrationBuilder.DropTable(
                name: "HandOvers");
        }
    }
}
